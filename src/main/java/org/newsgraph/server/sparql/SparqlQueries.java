package org.newsgraph.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.irix.IRIs;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.sparql.AnswerFormat.Kind;
import org.newsgraph.store.PlainTriples;
import org.newsgraph.store.QuerySyntax;

/**
 * The query operation of the SPARQL 1.1 Protocol. Unlike Fuseki's own it answers 406 for a format
 * that it does not have, writes triple terms as {@link PlainTriples} where the format cannot carry
 * them, and notes when the time limit has cut an answer.
 */
public final class SparqlQueries extends SPARQL_QueryDataset {

  private static final String FORMAT = "org.newsgraph.format";

  @Override
  protected void execute(String text, HttpAction action) {
    action.getRequest().setAttribute(Requests.QUERY, text);
    requireCorrect(text);
    long start = System.nanoTime();
    try {
      super.execute(text, action);
    } catch (QueryCancelledException e) {
      Requests.markCut(action.getRequest());
      throw e;
    } catch (StackOverflowError e) {
      throw Requests.bad("the query " + QuerySyntax.TOO_DEEP);
    } finally {
      action.getRequest().setAttribute(Requests.NANOSECONDS, System.nanoTime() - start);
    }
  }

  private static void requireCorrect(String text) {
    if (text.isBlank()) {
      throw Requests.bad("the query is empty");
    }
    try {
      QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw Requests.bad(fault("query", e));
    } catch (StackOverflowError e) {
      throw Requests.bad("the query " + QuerySyntax.TOO_DEEP);
    }
  }

  /** Tells in one line where a query or update is wrong, and what is wrong there. */
  static String fault(String kind, QueryException e) {
    NewsgraphException fault = QuerySyntax.fault(kind, e);
    String[] place = fault.place().split(":");
    String where = place.length == 3 ? "line " + place[1] + ", column " + place[2] + ": " : "";
    return where + fault.getMessage();
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (query.isJsonType()) {
      throw Requests.bad("a query is SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    boolean isRows = query.isSelectType() || query.isAskType();
    Kind kind = isRows ? Kind.ROWS : Kind.GRAPH;
    action.getRequest().setAttribute(FORMAT, Requests.format(action, kind));
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryLog) {
    HttpServletRequest request = action.getRequest();
    Stream.of(HttpNames.paramDefaultGraphURI, HttpNames.paramNamedGraphURI)
        .flatMap(p -> Stream.ofNullable(request.getParameterValues(p)).flatMap(Arrays::stream))
        .filter(iri -> !IRIs.check(iri))
        .findFirst()
        .ifPresent(
            iri -> {
              throw Requests.bad("not an IRI of a graph: " + iri);
            });
    return super.decideDataset(action, query, queryLog);
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    AnswerFormat format = (AnswerFormat) action.getRequest().getAttribute(FORMAT);
    ServletOps.setNoCache(action);
    action.setResponseContentType(format.mediaType() + ";charset=utf-8");
    action.setResponseStatus(HttpSC.OK_200);
    try {
      write(result, format, prologue, action.getResponseOutputStream());
    } catch (TooLargeException e) {
      throw Requests.notAcceptable(e.getMessage());
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RiotException e) {
      throw cannotCarry(format, e);
    } catch (JenaException e) {
      if (format.carriesTripleTerms()) {
        throw e;
      }
      throw cannotCarry(format, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServletOps.success(action);
  }

  private static RuntimeException cannotCarry(AnswerFormat format, RuntimeException cause) {
    return Requests.notAcceptable(
        format.mediaType() + " cannot carry this answer: " + cause.getMessage());
  }

  private static void write(
      QueryExecResult result, AnswerFormat format, Prologue prologue, OutputStream out)
      throws IOException {
    if (result.isRowSet() || result.isBoolean()) {
      writeRows(result, format, prologue, out);
      return;
    }
    DatasetGraph answer =
        result.isGraph() ? DatasetGraphFactory.wrap(result.graph()) : result.dataset();
    Map<String, String> prefixes =
        new LinkedHashMap<>(prologue.getPrefixMapping().getNsPrefixMap());
    new GraphWriter(format, prefixes, out).write(answer::stream);
  }

  private static void writeRows(
      QueryExecResult result, AnswerFormat format, Prologue prologue, OutputStream out)
      throws IOException {
    if (format == AnswerFormat.HTML) {
      RowsPage page = new RowsPage(prologue.getPrefixMapping());
      String html =
          result.isRowSet() ? page.html(result.rowSet()) : page.html(result.booleanResult());
      out.write(html.getBytes(StandardCharsets.UTF_8));
    } else if (result.isRowSet()) {
      new RowsWriter(format, out).write(result.rowSet());
    } else {
      new RowsWriter(format, out).write(result.booleanResult());
    }
  }
}
