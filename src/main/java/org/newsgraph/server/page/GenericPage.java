package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** The page of any resource: what is said of it, and what refers to it. */
final class GenericPage implements ResourcePage {

  /** So many statements of each sort are shown; a query finds the others. */
  private static final int MOST = 500;

  /**
   * The values of one property.
   *
   * @param property its name, for a term of the ontology with a link to it
   * @param iri its IRI
   * @param values the values
   */
  record Row(Named property, String iri, List<List<Named>> values) {}

  @Override
  public View of(StoredGraph graph, Node resource, Parameters parameters) {
    Links links = new Links(graph);
    List<Row> said =
        rows(graph.all().stream(resource, Node.ANY, Node.ANY), links, Triple::getObject);
    List<Row> referring =
        rows(graph.all().stream(Node.ANY, Node.ANY, resource), links, Triple::getSubject);
    boolean isGraph = graph.dataset().containsGraph(resource);
    if (said.isEmpty() && referring.isEmpty() && !isGraph) {
      throw PageException.unknown("Nothing is known of " + resource.getURI());
    }
    Map<String, Object> values =
        Map.of(
            "iri", resource.getURI(),
            "isGraph", isGraph,
            "said", said,
            "referring", referring,
            "evidence", links.evidence(resource));
    return View.of("resource", links.to(resource).label(), values);
  }

  private static List<Row> rows(Stream<Triple> triples, Links links, Function<Triple, Node> other) {
    Map<String, List<Node>> byProperty = new TreeMap<>();
    triples
        .limit(MOST)
        .filter(t -> !t.predicateMatches(Ng.evidence) || other.apply(t) == t.getSubject())
        .forEach(
            t ->
                byProperty
                    .computeIfAbsent(t.getPredicate().getURI(), k -> new ArrayList<>())
                    .add(other.apply(t)));
    return byProperty.entrySet().stream()
        .map(e -> new Row(property(e.getKey(), links), e.getKey(), terms(e.getValue(), links)))
        .toList();
  }

  private static Named property(String iri, Links links) {
    return links.to(NodeFactory.createURI(iri));
  }

  private static List<List<Named>> terms(List<Node> nodes, Links links) {
    return nodes.stream()
        .map(node -> term(node, links))
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  /** Returns one name, or three for what a claim says. */
  private static List<Named> term(Node node, Links links) {
    if (!node.isTripleTerm()) {
      return List.of(links.to(node));
    }
    Triple t = node.getTriple();
    return Stream.of(t.getSubject(), t.getPredicate(), t.getObject()).map(links::to).toList();
  }
}
