package org.newsgraph.server;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * Describes a resource: what is said of it, what refers to it, the words of the evidence, and its
 * graph if it names one.
 */
final class ResourceDescription {

  /** So many statements that refer to the resource are told; a query finds the others. */
  static final int REFERENCES = 1000;

  private final DatasetGraph data;
  private final Graph description = GraphFactory.createDefaultGraph();

  private ResourceDescription(DatasetGraph data) {
    this.data = data;
  }

  /**
   * Describes a resource, within the caller's transaction.
   *
   * @return the description; empty if the resource is unknown
   */
  static Graph of(DatasetGraph data, Node resource) {
    ResourceDescription description = new ResourceDescription(data);
    description.describe(resource);
    return description.description;
  }

  private void describe(Node resource) {
    add(data.stream(resource, Node.ANY, Node.ANY, Node.ANY));
    add(data.stream(Node.ANY, resource, Node.ANY, Node.ANY));
    add(data.stream(Node.ANY, Node.ANY, Node.ANY, resource).limit(REFERENCES));
    List<Node> words =
        description.stream(Node.ANY, Ng.evidence, Node.ANY).map(Triple::getObject).toList();
    words.forEach(w -> add(data.stream(Node.ANY, w, Node.ANY, Node.ANY)));
  }

  private void add(Stream<Quad> quads) {
    quads.filter(q -> !q.isDefaultGraph()).map(Quad::asTriple).forEach(description::add);
  }
}
