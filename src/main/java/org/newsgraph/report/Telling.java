package org.newsgraph.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * What one document tells of one happening, as sorted phrases such as {@code where Tolm}.
 *
 * @param event the happening
 * @param type its most specific type as told
 * @param phrases what is told of it
 */
record Telling(Node event, String type, TreeSet<String> phrases) {

  private static final Map<Node, String> NAMES =
      Map.of(
          Ng.role(ParticipantRole.actor),
          "who",
          Ng.role(ParticipantRole.target),
          "whom",
          Ng.role(ParticipantRole.instrument),
          "how",
          Ng.place,
          "where",
          Ng.date,
          "day",
          Ng.earliest,
          "not before",
          Ng.latest,
          "not after");

  /** Returns the tellings of a document by happening. */
  static Map<String, Telling> of(StoredGraph graph, Node document) {
    Map<String, List<Node>> claims = new TreeMap<>();
    Graph told = graph.document(document);
    graph
        .instances(told, Ng.Claim)
        .forEach(
            claim ->
                graph
                    .values(claim, Ng.about)
                    .forEach(
                        e ->
                            claims.computeIfAbsent(e.getURI(), k -> new ArrayList<>()).add(claim)));
    Map<String, Telling> out = new TreeMap<>();
    claims.forEach((event, all) -> out.put(event, of(graph, graph.node(event), all)));
    return out;
  }

  private static Telling of(StoredGraph graph, Node event, List<Node> claims) {
    TreeSet<String> phrases = new TreeSet<>();
    List<Node> figures = new ArrayList<>();
    String type = "";
    for (Node claim : claims) {
      for (Node term : graph.values(claim, RDF.reifies.asNode())) {
        Triple triple = term.getTriple();
        if (triple.predicateMatches(RDF.Nodes.type)) {
          type = type(triple.getObject(), type);
        } else if (triple.predicateMatches(Ng.figure)) {
          figures.add(triple.getObject());
        } else if (NAMES.containsKey(triple.getPredicate())) {
          phrases.add(NAMES.get(triple.getPredicate()) + " " + value(graph, triple.getObject()));
        }
      }
      graph.values(claim, Ng.modality).stream()
          .filter(m -> !m.equals(Ng.modality(Modality.asserted)))
          .forEach(m -> phrases.add("as " + m.getURI().substring(Ng.NS.length())));
    }
    numbers(graph, figures).forEach(phrases::add);
    return new Telling(event, type, phrases);
  }

  private static String type(Node node, String before) {
    String name = node.getURI().substring(Ng.NS.length());
    for (EventType known : EventType.values()) {
      if (known.name().equals(name)) {
        return name;
      }
    }
    return before;
  }

  private static String value(StoredGraph graph, Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : graph.label(node);
  }

  private static List<String> numbers(StoredGraph graph, Collection<Node> figures) {
    return Numbers.of(graph, figures).stream().map(n -> "number " + n.range()).toList();
  }
}
