package org.newsgraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Replaces graphs by writing only what differs, so that an unchanged graph costs no write. Holds
 * the old content of a graph from its first new quad on, less what was found again: little, if the
 * new quads come graph by graph.
 */
final class GraphReplacer {

  private final DatasetGraph dataset;
  private final Set<Node> graphs;
  private final Map<Node, Set<Quad>> old = new HashMap<>();

  private GraphReplacer(DatasetGraph dataset, Set<Node> graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  static void replace(DatasetGraph dataset, Set<Node> graphs, Stream<Quad> content) {
    GraphReplacer replacer = new GraphReplacer(dataset, graphs);
    content.forEach(replacer::keepOrAdd);
    graphs.forEach(graph -> replacer.oldContent(graph).forEach(dataset::delete));
  }

  private void keepOrAdd(Quad quad) {
    if (!graphs.contains(quad.getGraph())) {
      throw new IllegalArgumentException("a quad of another graph: " + quad.getGraph());
    }
    if (!oldContent(quad.getGraph()).remove(quad)) {
      dataset.add(quad);
    }
  }

  private Set<Quad> oldContent(Node graph) {
    return old.computeIfAbsent(
        graph,
        name ->
            dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .collect(Collectors.toCollection(HashSet::new)));
  }
}
