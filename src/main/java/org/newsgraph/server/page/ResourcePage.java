package org.newsgraph.server.page;

import org.apache.jena.graph.Node;
import org.newsgraph.report.StoredGraph;

/** Makes the page of what an IRI names, for resources of one type. */
public interface ResourcePage {

  /**
   * Returns what it shows, within the caller's transaction.
   *
   * @param resource a resource of the type that the page was registered for
   * @throws PageException if the parameters ask for nothing that there is
   */
  View of(StoredGraph graph, Node resource, Parameters parameters);
}
