package org.newsgraph.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Replaces graphs by writing only what differs, so that an unchanged graph costs no write. */
final class GraphReplacer {

  private final DatasetGraph dataset;
  private final Map<Node, Set<Quad>> old = new HashMap<>();

  private GraphReplacer(DatasetGraph dataset, Set<Node> graphs) {
    this.dataset = dataset;
    for (Node graph : graphs) {
      old.put(
          graph, dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet()));
    }
  }

  static void replace(DatasetGraph dataset, Set<Node> graphs, Stream<Quad> content) {
    GraphReplacer replacer = new GraphReplacer(dataset, graphs);
    content.forEach(replacer::keepOrAdd);
    replacer.old.values().forEach(rest -> rest.forEach(dataset::delete));
  }

  private void keepOrAdd(Quad quad) {
    Set<Quad> before = old.get(quad.getGraph());
    if (before == null) {
      throw new IllegalArgumentException("a quad of another graph: " + quad.getGraph());
    }
    if (!before.remove(quad)) {
      dataset.add(quad);
    }
  }
}
