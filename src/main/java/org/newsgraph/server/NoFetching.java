package org.newsgraph.server;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngine;
import org.apache.jena.sparql.modify.UpdateEngineFactory;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.update.UpdateException;

/**
 * Keeps a served data set from opening files and addresses for clients: {@code SERVICE}, {@code
 * LOAD} and remote JSON-LD contexts are refused. Jena has no switch for the last two, and an
 * update's {@code SERVICE} does not heed that of its endpoint.
 */
final class NoFetching implements UpdateEngineFactory {

  private static final Symbol APPLIES = Symbol.create("urn:newsgraph:noFetching");

  static {
    UpdateEngineRegistry.addFactory(new NoFetching());
    JsonLdOptions options = new JsonLdOptions(NoFetching::refuse);
    RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, options);
  }

  private NoFetching() {}

  /** Applies to a data set from now on. */
  static void apply(DatasetGraph data) {
    data.getContext().set(APPLIES, true);
    data.getContext().set(ARQ.httpServiceAllowed, false);
  }

  private static Document refuse(URI address, DocumentLoaderOptions options) throws JsonLdError {
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "remote contexts are not fetched");
  }

  @Override
  public boolean accept(DatasetGraph data, Context context) {
    return context.isTrue(APPLIES);
  }

  @Override
  public UpdateEngine create(DatasetGraph data, Binding input, Context context) {
    return new UpdateEngineMain(data, input, context) {
      @Override
      protected UpdateVisitor prepareWorker() {
        return new Worker(data, input, context);
      }
    };
  }

  /** Does every update but {@code LOAD}. */
  private static final class Worker extends UpdateEngineWorker {

    Worker(DatasetGraph data, Binding input, Context context) {
      super(data, input, context);
    }

    @Override
    public void visit(UpdateLoad update) {
      throw new UpdateException("LOAD is off");
    }
  }
}
