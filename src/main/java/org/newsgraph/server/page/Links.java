package org.newsgraph.server.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.report.StoredGraph;

/**
 * Names things of the graph and tells where on this server they answer: by the path of their IRI,
 * whatever host and port it was made for.
 */
public final class Links {

  private static final PrefixMap PREFIXES = Prefixes.prefixMap();

  /** So many characters of quoted words are enough to know them by. */
  private static final int LONGEST = 80;

  private static final String STRETCH = "#char=";

  private final StoredGraph graph;

  /** Makes links to what a graph holds, within the transaction that it belongs to. */
  public Links(StoredGraph graph) {
    this.graph = graph;
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
   * Returns where an IRI answers: a path for one of this store, the IRI for one of the web, the
   * document at its words for a mention, and the empty string for what answers nowhere.
   */
  public String address(Node node) {
    String iri = node.getURI();
    String base = graph.iris().base();
    if (iri.startsWith(base)) {
      return stretch("/" + iri.substring(base.length()));
    }
    boolean isWeb = iri.startsWith("https://") || iri.startsWith("http://");
    return isWeb && PREFIXES.abbreviate(iri) == null ? iri : "";
  }

  /** A fragment is not sent to the server, so the offsets are told as a parameter too. */
  private static String stretch(String path) {
    int at = path.indexOf(STRETCH);
    if (at < 0) {
      return path;
    }
    String span = path.substring(at + STRETCH.length());
    String begin = span.substring(0, Math.max(0, span.indexOf(',')));
    return path.substring(0, at) + "?char=" + span + "#w-" + begin;
  }

  private String label(Node node) {
    return graph
        .text(node, SKOS.prefLabel.asNode())
        .or(() -> graph.text(node, DCTerms.title.asNode()))
        .or(() -> graph.text(node, Ng.sourceFile))
        .or(() -> graph.text(node, Ng.quotedText).map(Links::quoted))
        .orElseGet(() -> shortened(node));
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

  private String shortened(Node node) {
    String prefixed = PREFIXES.abbreviate(node.getURI());
    return prefixed == null ? graph.name(node) : prefixed;
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
