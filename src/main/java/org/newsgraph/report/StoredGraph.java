package org.newsgraph.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.store.Store;

/** Reads statements of a store within one transaction. */
public final class StoredGraph {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final Iris iris;
  private final DatasetGraph dataset;
  private final Graph all;
  private final long version;

  private StoredGraph(Store store) {
    this.version = store.version();
    this.iris = new Iris(store.base());
    this.dataset = store.dataset();
    this.all = dataset.getUnionGraph();
  }

  /** Computes an answer from one state of a store, within one transaction. */
  public static <T> T read(Store store, Function<StoredGraph, T> question) {
    return Txn.calculateRead(store.dataset(), () -> question.apply(new StoredGraph(store)));
  }

  /** Returns what mints the IRIs of the store. */
  public Iris iris() {
    return iris;
  }

  /** Returns a number that is another as soon as anything is written to the store. */
  public long version() {
    return version;
  }

  /** Returns the quads, for queries. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Returns all statements of the named graphs. */
  public Graph all() {
    return all;
  }

  /** Returns what the sources jointly say. */
  public Graph merged() {
    return dataset.getGraph(iris.graph(SharedGraph.merged));
  }

  /** Returns what one document tells. */
  public Graph document(Node document) {
    return dataset.getGraph(document);
  }

  /** Returns the node of an IRI that may be relative to the base of the store. */
  public Node node(String iri) {
    return node(iris, iri);
  }

  static Node node(Iris iris, String iri) {
    return iri.startsWith(iris.base()) ? NodeFactory.createURI(iri) : iris.of(iri);
  }

  /** Returns the IRI as users write it: relative to the base where it can be. */
  public String name(Node node) {
    return node.getURI().startsWith(iris.base())
        ? node.getURI().substring(iris.base().length())
        : node.getURI();
  }

  /** Returns whether something is of a class. */
  public boolean is(Node node, Node type) {
    return all.contains(node, RDF.Nodes.type, type);
  }

  /** Returns the things of a class, sorted by IRI. */
  public Stream<Node> instances(Graph graph, Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type)
        .map(t -> t.getSubject())
        .distinct()
        .sorted(ORDER);
  }

  /** Returns the values of a property, sorted. */
  public List<Node> values(Node subject, Node property) {
    return all.stream(subject, property, Node.ANY)
        .map(t -> t.getObject())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** Returns what points to a node with a property, sorted by IRI. */
  public List<Node> subjects(Node property, Node object) {
    return all.stream(Node.ANY, property, object)
        .map(t -> t.getSubject())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** Returns the first literal that a property has. */
  public Optional<String> text(Node subject, Node property) {
    return values(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** Returns a whole number, or {@code null} if there is none. */
  public Integer number(Node subject, Node property) {
    return text(subject, property).map(Integer::valueOf).orElse(null);
  }

  /** Returns whether a property is true; false if it is absent. */
  public boolean flag(Node subject, Node property) {
    return text(subject, property).map(Boolean::valueOf).orElse(false);
  }

  /** Returns the label, or the IRI of what has none. */
  public String label(Node node) {
    return text(node, SKOS.prefLabel.asNode()).orElseGet(() -> name(node));
  }

  /** Returns the labels of a property's values, sorted, none twice. */
  public List<String> labels(Node subject, Node property) {
    return values(subject, property).stream().map(this::label).distinct().sorted().toList();
  }
}
