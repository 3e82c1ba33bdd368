package org.newsgraph.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.SharedGraph;

/** Finds the base of the IRIs of a graph that newsgraph made, by the names of its shared graphs. */
final class BaseFinder {

  private static final String FOLDER = "graph/";

  private Node last;
  private String base;

  /** Looks at a quad. */
  void see(Quad quad) {
    Node graph = quad.getGraph();
    if (base == null && !graph.equals(last)) {
      last = graph;
      for (SharedGraph shared : SharedGraph.values()) {
        String end = FOLDER + shared.name();
        if (graph.isURI() && graph.getURI().endsWith("/" + end)) {
          base = graph.getURI().substring(0, graph.getURI().length() - end.length());
        }
      }
    }
  }

  /** Returns the base; empty if there was no shared graph. */
  Optional<String> found() {
    return Optional.ofNullable(base);
  }
}
