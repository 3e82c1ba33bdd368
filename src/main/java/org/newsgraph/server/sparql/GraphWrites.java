package org.newsgraph.server.sparql;

import java.util.Set;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.GraphNames;

/**
 * The whole Graph Store protocol. What is written names its graph, since the default graph is the
 * union of the named ones.
 */
public final class GraphWrites extends GSP_RW {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public void validate(HttpAction action) {
    if (READING.contains(action.getRequestMethod())) {
      GraphReads.requireKnown(action.getRequest());
      return;
    }
    if (!action.getRequestMethod().equals("OPTIONS")
        && !isGraph(action.getRequestParameter("graph"))) {
      throw Requests.bad("name the graph to write with ?graph=IRI");
    }
    super.validate(action);
  }

  private static boolean isGraph(String name) {
    return name != null && GraphNames.canHold(NodeFactory.createURI(name));
  }

  @Override
  protected void doGet(HttpAction action) {
    GraphReads.answer(action);
  }

  @Override
  protected void doHead(HttpAction action) {
    GraphReads.answer(action);
  }
}
