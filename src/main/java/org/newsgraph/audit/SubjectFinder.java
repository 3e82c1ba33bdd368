package org.newsgraph.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;

/** Finds what rests behind a thing as a whole. */
final class SubjectFinder {

  private final StoredGraph graph;

  SubjectFinder(StoredGraph graph) {
    this.graph = graph;
  }

  Subject of(Node node, String kind) {
    List<Node> tellings =
        switch (kind) {
          case "mention" -> restingOn(node);
          case "figure" -> counting(node);
          case "disagreement" -> graph.values(node, Ng.between);
          case "document" -> toldIn(node);
          case "event" -> claimsAbout(node);
          case "place", "actor", "item" -> concerning(node);
          default -> List.of(node);
        };
    return new Subject(node, kind, List.of(), null, tellings, mentions(node, kind, tellings));
  }

  private List<Node> mentions(Node node, String kind, List<Node> tellings) {
    if (kind.equals("mention")) {
      return List.of(node);
    }
    // a figure that no claim takes up, a name of which nothing more is told
    return tellings.isEmpty()
        ? Stream.concat(
                graph.values(node, Ng.evidence).stream(), graph.subjects(Ng.denotes, node).stream())
            .toList()
        : List.of();
  }

  private List<Node> restingOn(Node mention) {
    return Stream.of(Ng.evidence, Ng.cue)
        .flatMap(property -> graph.subjects(property, mention).stream())
        .flatMap(
            telling ->
                graph.is(telling, Ng.Figure) ? counting(telling).stream() : Stream.of(telling))
        .distinct()
        .toList();
  }

  /** Returns the claims that give a figure; they lie in the document of its words. */
  private List<Node> counting(Node figure) {
    return graph.values(figure, Ng.evidence).stream()
        .flatMap(words -> graph.values(words, Nif.referenceContext).stream())
        .distinct()
        .flatMap(document -> reifying(graph.document(document), figure))
        .distinct()
        .toList();
  }

  private List<Node> toldIn(Node document) {
    return graph.document(document).stream(Node.ANY, Ng.evidence, Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .filter(telling -> !graph.is(telling, Ng.Figure))
        .toList();
  }

  List<Node> claimsAbout(Node event) {
    return graph.subjects(Ng.about, event).stream()
        .filter(telling -> graph.is(telling, Ng.Claim))
        .toList();
  }

  /** Returns what is told of an actor, a place or an item, and what an actor says or carries. */
  private List<Node> concerning(Node node) {
    Set<Node> out = new LinkedHashSet<>();
    Stream.of(Ng.speaker, Ng.via, Schema.author)
        .forEach(role -> out.addAll(graph.subjects(role, node)));
    // a mention lies in the graph of its document: one look-up for all of them
    graph.dataset().stream(Node.ANY, Node.ANY, Ng.denotes, node)
        .map(Quad::getGraph)
        .distinct()
        .forEach(document -> reifying(graph.document(document), node).forEach(out::add));
    return out.stream().filter(telling -> !graph.is(telling, Ng.Document)).toList();
  }

  private static Stream<Node> reifying(Graph document, Node node) {
    return document.stream(Node.ANY, RDF.reifies.asNode(), Node.ANY)
        .filter(t -> t.getObject().isTripleTerm())
        .filter(t -> names(t.getObject().getTriple(), node))
        .map(Triple::getSubject);
  }

  private static boolean names(Triple triple, Node node) {
    return triple.getSubject().equals(node) || triple.getObject().equals(node);
  }
}
