package org.newsgraph.server.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.store.QuerySyntax;

/**
 * The update operation of the SPARQL 1.1 Protocol. An update is refused as a whole, before any of
 * it is done, when it is not correct, loads something, or changes a graph without naming it.
 */
public final class SparqlUpdates extends SPARQL_Update {

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = read(input);
    String update = new String(text, StandardCharsets.UTF_8);
    action.getRequest().setAttribute(Requests.QUERY, update);
    requireAllowed(update);
    super.execute(action, new ByteArrayInputStream(text));
  }

  private static byte[] read(InputStream input) {
    try {
      return input.readAllBytes();
    } catch (IOException e) {
      throw Requests.bad("the update could not be read");
    }
  }

  private static void requireAllowed(String text) {
    try {
      UpdateRequest request = UpdateFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
      UpdateCheck check = new UpdateCheck();
      request.getOperations().forEach(operation -> operation.visit(check));
    } catch (QueryException e) {
      throw Requests.bad(SparqlQueries.fault("update", e));
    } catch (StackOverflowError e) {
      throw Requests.bad("the update " + QuerySyntax.TOO_DEEP);
    }
  }
}
