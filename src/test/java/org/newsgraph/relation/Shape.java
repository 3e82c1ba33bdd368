package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Sha256;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;

/**
 * What graphs tell when it does not count where in its text a word stands nor how a thing's IRI is
 * spelt. Two stores have the same shape if their quads are the same but for the IRIs that newsgraph
 * mints, for offsets, lengths and hashes, and for the texts of documents as a whole.
 *
 * <p>Each minted IRI is told by what is said of it, and of what is said of it with others, to a
 * depth at which whole graphs are told apart (colour refinement). The ontology is left out, since
 * it is the same in all stores.
 */
final class Shape {

  private static final int ROUNDS = 5;

  private static final Set<Node> PLACES =
      Set.of(
          Nif.beginIndex,
          Nif.endIndex,
          Nif.isString,
          Ng.byteStart,
          Ng.byteEnd,
          Ng.length,
          Ng.byteLength,
          Ng.sha256);

  private final List<Quad> quads;
  private final UnaryOperator<String> words;
  private final Map<Node, String> names = new HashMap<>();
  private Map<Node, String> colours = new HashMap<>();

  private Shape(List<Quad> quads, UnaryOperator<String> words) {
    this.quads = quads;
    this.words = words;
  }

  /** Reads quads from their lines. */
  static List<Quad> read(List<String> lines) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(String.join("\n", lines), Lang.NQUADS).parse(StreamRDFLib.dataset(graphs));
    List<Quad> out = new ArrayList<>();
    graphs.find().forEachRemaining(out::add);
    return out;
  }

  /**
   * Returns the shape of some quads: sorted lines.
   *
   * @param counts whether a quad counts
   * @param words what is made of each string before strings are compared
   */
  static List<String> of(List<Quad> quads, Predicate<Quad> counts, UnaryOperator<String> words) {
    String ontology = Iris.DEFAULT_BASE + "graph/ontology";
    Shape shape =
        new Shape(
            quads.stream()
                .filter(q -> !q.getGraph().getURI().equals(ontology))
                .filter(q -> !PLACES.contains(q.getPredicate()))
                .filter(counts)
                .toList(),
            words);
    shape.begin();
    for (int i = 0; i < ROUNDS; i++) {
      shape.refine();
    }
    return shape.lines();
  }

  private void begin() {
    for (Quad quad : quads) {
      for (Node node :
          List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
        addAll(node);
      }
      if (quad.getObject().isLiteral() && isMinted(quad.getSubject())) {
        String value = text(quad.getObject());
        names.merge(quad.getSubject(), value, (a, b) -> a.compareTo(b) < 0 ? a : b);
      }
    }
  }

  private void addAll(Node node) {
    if (node.isTripleTerm()) {
      addAll(node.getTriple().getSubject());
      addAll(node.getTriple().getPredicate());
      addAll(node.getTriple().getObject());
    } else if (isMinted(node)) {
      colours.put(node, kind(node));
    }
  }

  /** Returns whether newsgraph has made up an IRI from a text. */
  static boolean isMinted(Node node) {
    return node.isURI()
        && node.getURI().startsWith(Iris.DEFAULT_BASE)
        && !node.getURI().startsWith(Iris.DEFAULT_BASE + "graph/");
  }

  private static String kind(Node node) {
    String path = node.getURI().substring(Iris.DEFAULT_BASE.length());
    return path.substring(0, path.indexOf('/')) + (path.contains("#") ? "#" : "");
  }

  private void refine() {
    Map<Node, List<String>> said = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Quad q : quads) {
      String graph = colour(q.getGraph());
      say(said, q.getSubject(), ">", q.getPredicate(), q.getObject(), graph);
      say(said, q.getObject(), "<", q.getPredicate(), q.getSubject(), graph);
      if (q.getObject().isTripleTerm()) {
        Node s = q.getObject().getTriple().getSubject();
        Node p = q.getObject().getTriple().getPredicate();
        Node o = q.getObject().getTriple().getObject();
        say(said, s, "t>", p, o, colour(q.getSubject()));
        say(said, o, "t<", p, s, colour(q.getSubject()));
      }
    }
    Map<Node, String> next = new HashMap<>(colours);
    said.forEach(
        (node, lines) -> {
          lines.sort(null);
          String all = colours.get(node) + "\n" + String.join("\n", lines);
          next.put(node, kind(node) + Sha256.of(all).substring(0, 12));
        });
    colours = next;
  }

  private void say(
      Map<Node, List<String>> said, Node node, String sign, Node how, Node other, String where) {
    if (isMinted(node)) {
      said.computeIfAbsent(node, n -> new ArrayList<>())
          .add(sign + how + " " + colour(other) + " " + where);
    }
  }

  private String colour(Node node) {
    if (node.isTripleTerm()) {
      return "<<"
          + colour(node.getTriple().getSubject())
          + " "
          + node.getTriple().getPredicate()
          + " "
          + colour(node.getTriple().getObject())
          + ">>";
    }
    return node.isLiteral() ? text(node) : colours.getOrDefault(node, node.toString());
  }

  private String text(Node literal) {
    return words.apply(literal.getLiteralLexicalForm()) + "^" + literal.getLiteralLanguage();
  }

  private List<String> lines() {
    return quads.stream()
        .map(q -> Arrays.asList(q.getSubject(), q.getPredicate(), q.getObject(), q.getGraph()))
        .map(nodes -> String.join(" ", nodes.stream().map(this::shown).toList()))
        .sorted()
        .toList();
  }

  /** Returns a node for people to read, with its colour. */
  private String shown(Node node) {
    if (node.isTripleTerm()) {
      return "<<( "
          + shown(node.getTriple().getSubject())
          + " "
          + shown(node.getTriple().getPredicate())
          + " "
          + shown(node.getTriple().getObject())
          + " )>>";
    }
    if (node.isLiteral()) {
      return "\"" + text(node) + "\"";
    }
    String name = names.containsKey(node) ? "(" + names.get(node) + ")" : "";
    return colours.containsKey(node)
        ? colours.get(node) + name
        : node.getURI().replaceAll(".*[/#]", "");
  }
}
