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
 * Replaces graphs, or what graphs say of some subjects, by writing only what differs, so that what
 * is unchanged costs no write. Holds the old content from its first new quad on, less what was
 * found again: little, if the new quads come graph by graph.
 */
final class GraphReplacer {

  private final DatasetGraph dataset;
  private final Set<Node> graphs;
  private final Map<Node, Set<Node>> parts;
  private final Map<Scope, Set<Quad>> old = new HashMap<>();
  private long grown;

  private GraphReplacer(DatasetGraph dataset, Set<Node> graphs, Map<Node, Set<Node>> parts) {
    this.dataset = dataset;
    this.graphs = graphs;
    this.parts = parts;
  }

  /** What is replaced as one: a graph, for any subject, or what it says of a subject. */
  private record Scope(Node graph, Node subject) {}

  /** Returns by how many quads the dataset has grown. */
  static long replace(
      DatasetGraph dataset, Set<Node> graphs, Map<Node, Set<Node>> parts, Stream<Quad> content) {
    GraphReplacer replacer = new GraphReplacer(dataset, graphs, parts);
    content.forEach(replacer::keepOrAdd);
    graphs.forEach(graph -> replacer.deleteRest(new Scope(graph, Node.ANY)));
    parts.forEach(
        (graph, subjects) -> subjects.forEach(s -> replacer.deleteRest(new Scope(graph, s))));
    return replacer.grown;
  }

  private void keepOrAdd(Quad quad) {
    if (!oldContent(scope(quad)).remove(quad)) {
      dataset.add(quad);
      grown++;
    }
  }

  private Scope scope(Quad quad) {
    if (graphs.contains(quad.getGraph())) {
      return new Scope(quad.getGraph(), Node.ANY);
    }
    if (parts.getOrDefault(quad.getGraph(), Set.of()).contains(quad.getSubject())) {
      return new Scope(quad.getGraph(), quad.getSubject());
    }
    throw new IllegalArgumentException("a quad of another graph: " + quad.getGraph());
  }

  private void deleteRest(Scope scope) {
    for (Quad quad : oldContent(scope)) {
      dataset.delete(quad);
      grown--;
    }
  }

  private Set<Quad> oldContent(Scope scope) {
    return old.computeIfAbsent(
        scope,
        s ->
            dataset.stream(s.graph(), s.subject(), Node.ANY, Node.ANY)
                .collect(Collectors.toCollection(HashSet::new)));
  }
}
