package org.newsgraph.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.CitationKind;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;

/**
 * Names things of the graph and tells where on this server they answer: by the path of their IRI,
 * whatever host and port it was made for.
 */
public final class Links {

  /** So many characters of quoted words are enough to know them by. */
  private static final int LONGEST = 80;

  private final StoredGraph graph;
  private final Addresses addresses;

  /** Makes links to what a graph holds, within the transaction that it belongs to. */
  public Links(StoredGraph graph) {
    this.graph = graph;
    this.addresses = new Addresses(graph.iris().base());
  }

  /** Returns a resource, or a literal, with its label. */
  public Named to(Node node) {
    return node.isLiteral()
        ? new Named("", node.getLiteralLexicalForm())
        : new Named(address(node), label(node));
  }

  /** Returns the values of a property with their labels. */
  public List<Named> all(Node subject, Node property) {
    return all(graph.values(subject, property));
  }

  /** Returns resources with their labels. */
  public List<Named> all(List<Node> nodes) {
    return nodes.stream().map(this::to).toList();
  }

  /** Returns the first value of a property with its label. */
  public Optional<Named> one(Node subject, Node property) {
    return graph.values(subject, property).stream().findFirst().map(this::to);
  }

  /**
   * Returns where an IRI answers: a path for one of this store and for terms of the ontology, the
   * IRI for one of the web, the document at its words for a mention, and the empty string for what
   * answers nowhere and for terms of other vocabularies.
   */
  public String address(Node node) {
    return addresses.ofThing(node.getURI());
  }

  private String label(Node node) {
    return own(node).or(() -> told(node)).orElseGet(() -> addresses.shortened(node.getURI()));
  }

  private Optional<String> own(Node node) {
    return graph
        .text(node, SKOS.prefLabel.asNode())
        .or(() -> graph.text(node, DCTerms.title.asNode()))
        .or(() -> graph.text(node, RDFS.label.asNode()))
        .or(() -> graph.text(node, Ng.sourceFile))
        .or(() -> graph.text(node, Ng.quotedText).map(Links::quoted))
        .or(() -> graph.text(node, Nif.anchorOf).map(Links::quoted));
  }

  /** Names what has no name by what it tells, by its author, or by its words. */
  private Optional<String> told(Node node) {
    if (graph.is(node, Ng.Claim)) {
      return first(node, Ng.about)
          .map(
              event ->
                  event
                      + first(node, DCTerms.source.asNode())
                          .map(d -> ", as told by " + d)
                          .orElse(""));
    }
    Optional<String> author = first(node, Schema.author);
    if (author.isPresent() && graph.all().contains(node, Ng.kind, Ng.kind(CitationKind.tweet))) {
      String day = graph.text(node, Schema.datePublished).map(d -> ", " + d).orElse("");
      return Optional.of("post by " + author.get() + day);
    }
    return graph.values(node, Ng.evidence).stream()
        .flatMap(mention -> graph.text(mention, Nif.anchorOf).stream())
        .max(Comparator.comparingInt(String::length))
        .map(Links::quoted);
  }

  private Optional<String> first(Node node, Node property) {
    return graph.values(node, property).stream().findFirst().flatMap(this::own);
  }

  /** Returns the beginning of quoted words, in quotation marks. */
  private static String quoted(String text) {
    String words = text.replaceAll("\\s+", " ");
    int end =
        words.codePointCount(0, words.length()) <= LONGEST
            ? words.length()
            : words.offsetByCodePoints(0, LONGEST);
    return "“" + words.substring(0, end) + (end < words.length() ? "…”" : "”");
  }

  /** Returns the words of a mention. */
  public Words words(Node mention) {
    Named document =
        one(mention, Nif.referenceContext).orElseGet(() -> new Named("", graph.name(mention)));
    String text = graph.text(mention, Nif.anchorOf).orElse("").replaceAll("\\s+", " ");
    return new Words(address(mention), text, document);
  }

  /** Returns the words that are the evidence of something. */
  public List<Words> evidence(Node node) {
    return graph.values(node, Ng.evidence).stream().map(this::words).toList();
  }
}
