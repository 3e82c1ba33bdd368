package org.newsgraph.rdf;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The part of a graph that may differ from what it was: all that it says of some subjects.
 *
 * @param graph name of the graph
 * @param subjects the subjects
 * @param quads all that the graph says of them now
 */
public record GraphPart(Node graph, Set<Node> subjects, List<Quad> quads) {

  /** Copies the collections. */
  public GraphPart {
    subjects = Set.copyOf(subjects);
    quads = List.copyOf(quads);
  }

  /** Returns the part of a graph that has the subjects, out of statements that include it. */
  static GraphPart of(GraphBuilder graph, Set<Node> subjects) {
    List<Quad> quads =
        graph.quads().stream().filter(q -> subjects.contains(q.getSubject())).toList();
    return new GraphPart(graph.name(), subjects, quads);
  }
}
