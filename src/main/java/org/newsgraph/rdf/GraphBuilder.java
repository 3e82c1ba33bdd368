package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Collects the statements of one named graph. An absent value ({@code null}) adds nothing. */
final class GraphBuilder {

  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private final Node graph;
  private final Set<Quad> quads = new LinkedHashSet<>();

  GraphBuilder(Node graph) {
    this.graph = graph;
  }

  Node name() {
    return graph;
  }

  void add(Node subject, Node predicate, Node object) {
    if (object != null) {
      quads.add(Quad.create(graph, subject, predicate, object));
    }
  }

  void add(Triple triple) {
    quads.add(Quad.create(graph, triple));
  }

  /** Says that a claim tells a statement, without asserting it. */
  void reify(Node claim, Triple triple) {
    add(claim, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple));
  }

  void reify(Node claim, Node subject, Node predicate, Node object) {
    reify(claim, Triple.create(subject, predicate, object));
  }

  /** Adds a thing that is told by a phrase only. */
  void described(Node thing, Node type, String phrase) {
    type(thing, type);
    text(thing, SKOS.prefLabel.asNode(), phrase);
  }

  void type(Node subject, Node... types) {
    for (Node type : types) {
      add(subject, RDF.Nodes.type, type);
    }
  }

  void type(Node subject, List<Node> types) {
    types.forEach(type -> add(subject, RDF.Nodes.type, type));
  }

  void text(Node subject, Node predicate, String value) {
    add(subject, predicate, value == null ? null : Literals.string(value));
  }

  void integer(Node subject, Node predicate, Number value) {
    add(subject, predicate, value == null ? null : Literals.integer(value.longValue()));
  }

  void decimal(Node subject, Node predicate, Double value) {
    add(subject, predicate, value == null ? null : Literals.decimal(value));
  }

  void day(Node subject, Node predicate, LocalDate value) {
    add(subject, predicate, value == null ? null : Literals.day(value));
  }

  void flag(Node subject, Node predicate, boolean value) {
    add(subject, predicate, Literals.flag(value));
  }

  void address(Node subject, Node predicate, String value) {
    add(subject, predicate, value == null ? null : Literals.address(value));
  }

  /** Returns all statements, sorted, none twice. */
  List<Quad> quads() {
    List<Quad> out = new ArrayList<>(quads);
    out.sort(ORDER);
    return out;
  }
}
