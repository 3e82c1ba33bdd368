package org.newsgraph.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.report.StoredGraph;

/**
 * Something of the store, as one graph describes it. Several values in a cell are sorted and
 * separated by {@link #SEPARATOR}.
 *
 * @param stored the store
 * @param graph the graph that is asked about it
 * @param node its IRI
 */
record Resource(StoredGraph stored, Graph graph, Node node) {

  static final String SEPARATOR = " | ";

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  /** Returns the things of a class, sorted by IRI. */
  static Stream<Resource> all(StoredGraph stored, Graph graph, Node type) {
    return stored.instances(graph, type).map(node -> new Resource(stored, graph, node));
  }

  /** Returns the documents, each with its own graph, sorted by IRI. */
  static Stream<Resource> documents(StoredGraph stored, Node type) {
    return stored
        .instances(stored.all(), type)
        .map(node -> new Resource(stored, stored.document(node), node));
  }

  /** Returns something else that the same graph describes. */
  Resource other(Node node) {
    return new Resource(stored, graph, node);
  }

  /** Returns the same thing, as all graphs together describe it. */
  Resource everywhere() {
    return new Resource(stored, stored.all(), node);
  }

  String iri() {
    return node.getURI();
  }

  boolean is(Node type) {
    return graph.contains(node, RDF.Nodes.type, type);
  }

  /** Returns the values of a property, sorted. */
  Stream<Node> values(Node property) {
    return graph.stream(node, property, Node.ANY).map(Triple::getObject).distinct().sorted(ORDER);
  }

  /** Returns what points here with a property, sorted. */
  Stream<Resource> subjects(Node property) {
    return graph.stream(Node.ANY, property, node)
        .map(Triple::getSubject)
        .distinct()
        .sorted(ORDER)
        .map(this::other);
  }

  /** Returns the first thing that a property names. */
  Optional<Resource> first(Node property) {
    return values(property).findFirst().map(this::other);
  }

  /** Returns the texts or IRIs of a property as one cell. */
  String text(Node property) {
    return join(values(property).map(Resource::written));
  }

  /** Returns the label of each value of a property as one cell, in the order of {@link #text}. */
  String labels(Node property) {
    return labels(values(property).map(this::other));
  }

  /** Returns the labels of things as one cell; the IRI stands for what has none. */
  static String labels(Stream<Resource> things) {
    return things
        .map(thing -> thing.label().isEmpty() ? thing.iri() : thing.label())
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Returns the text of a literal, the IRI of anything else. */
  static String written(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  /** Returns the name; empty for what has none. */
  String label() {
    return everywhere().text(SKOS.prefLabel.asNode());
  }

  /** Returns where a mention begins, in code points. */
  int begin() {
    return values(Nif.beginIndex)
        .findFirst()
        .map(Resource::written)
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** Returns the last part of the IRI of a term. */
  static String term(Node node) {
    return node.getURI().substring(node.getURI().indexOf('#') + 1);
  }

  /** Returns the values that are not empty as one cell, none twice. */
  static String join(Stream<String> values) {
    return values.filter(v -> !v.isEmpty()).distinct().collect(Collectors.joining(SEPARATOR));
  }
}
