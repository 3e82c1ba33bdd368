package org.newsgraph.store;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Says the same in RDF 1.1, for formats that cannot carry triple terms: each triple term becomes a
 * blank node that is described as an {@code rdf:Statement}. The statement stays unasserted.
 */
public final class PlainTriples {

  private PlainTriples() {}

  /** Returns a quad as quads of RDF 1.1. */
  public static Stream<Quad> of(Quad quad) {
    return quad.getObject().isTripleTerm()
        ? statement(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
        : Stream.of(quad);
  }

  private static Stream<Quad> statement(Node graph, Node subject, Node predicate, Node term) {
    Node node = NodeFactory.createBlankNode();
    Triple told = term.getTriple();
    Stream<Quad> described =
        Stream.of(
            Quad.create(graph, subject, predicate, node),
            Quad.create(graph, node, RDF.Nodes.type, RDF.Statement.asNode()),
            Quad.create(graph, node, RDF.subject.asNode(), told.getSubject()),
            Quad.create(graph, node, RDF.predicate.asNode(), told.getPredicate()));
    Quad object = Quad.create(graph, node, RDF.object.asNode(), told.getObject());
    return Stream.concat(described, of(object));
  }
}
