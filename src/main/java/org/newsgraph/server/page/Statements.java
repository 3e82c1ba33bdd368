package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Statement.Says;

/** Reads claims and quotations. */
public final class Statements {

  private static final Map<Node, String> ROLES = roles();

  private final StoredGraph graph;
  private final Links links;

  /** Reads a graph within the caller's transaction. */
  public Statements(StoredGraph graph) {
    this.graph = graph;
    this.links = new Links(graph);
  }

  private static Map<Node, String> roles() {
    Map<Node, String> out = new LinkedHashMap<>();
    out.put(RDF.Nodes.type, "What");
    out.put(Ng.role(ParticipantRole.actor), "Who");
    out.put(Ng.role(ParticipantRole.target), "To whom");
    out.put(Ng.role(ParticipantRole.instrument), "With what");
    out.put(Ng.place, "Where");
    out.put(Ng.date, "When");
    out.put(Ng.earliest, "Not before");
    out.put(Ng.latest, "Not after");
    out.put(Ng.figure, "How many");
    return out;
  }

  /** Returns what a claim or quotation tells. */
  public Statement of(Node node) {
    Named document =
        links.one(node, DCTerms.source.asNode()).orElseGet(() -> new Named("", "unknown"));
    Named named = new Named(links.address(node), graph.name(node));
    return new Statement(
        named,
        document,
        published(node),
        words(node, named, document),
        links.all(node, Ng.speaker),
        links.all(node, Ng.via),
        modality(node),
        says(node));
  }

  private String published(Node node) {
    return graph.values(node, DCTerms.source.asNode()).stream()
        .flatMap(document -> graph.text(document, Schema.datePublished).stream())
        .map(time -> time.split("T")[0])
        .findFirst()
        .orElse("");
  }

  /** The evidence holds the words that made the claim and the sentence around them. */
  private Words words(Node node, Named named, Named document) {
    return links.evidence(node).stream()
        .max(Comparator.comparingInt(words -> words.text().length()))
        .orElseGet(
            () ->
                new Words(named.address(), graph.text(node, Ng.quotedText).orElse("–"), document));
  }

  private String modality(Node node) {
    Node asserted = Ng.modality(Modality.asserted);
    return graph.values(node, Ng.modality).stream()
        .filter(m -> !m.equals(asserted))
        .map(this::term)
        .findFirst()
        .orElse("");
  }

  private List<Says> says(Node claim) {
    Map<String, List<Named>> byRole = new LinkedHashMap<>();
    ROLES.values().forEach(role -> byRole.put(role, new ArrayList<>()));
    for (Node said : graph.values(claim, RDF.reifies.asNode())) {
      Triple triple = said.getTriple();
      String role = ROLES.get(triple.getPredicate());
      if (role != null) {
        byRole.get(role).add(value(triple));
      }
    }
    return byRole.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Says(e.getKey(), e.getValue().stream().distinct().toList()))
        .toList();
  }

  private Named value(Triple triple) {
    Node object = triple.getObject();
    if (triple.predicateMatches(RDF.Nodes.type)) {
      return new Named("", term(object));
    }
    if (triple.predicateMatches(Ng.figure)) {
      return links.evidence(object).stream()
          .map(words -> new Named(words.address(), words.text()))
          .findFirst()
          .orElseGet(() -> links.to(object));
    }
    return links.to(object);
  }

  /** Returns the name that the ontology gives to one of its terms. */
  public String term(Node term) {
    return graph
        .text(term, RDFS.label.asNode())
        .orElseGet(() -> term.getURI().substring(term.getURI().indexOf('#') + 1));
  }
}
