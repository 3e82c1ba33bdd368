package org.newsgraph.server.page.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Links;
import org.newsgraph.server.page.Named;
import org.newsgraph.server.page.Paging;
import org.newsgraph.server.page.Parameters;
import org.newsgraph.server.page.Statements;

/** What the pages of actors and of places have in common. */
final class EntityFacts {

  /** So many happenings are on one page. */
  private static final int ROWS = 30;

  private final StoredGraph graph;
  private final Links links;
  private final Statements statements;

  EntityFacts(StoredGraph graph) {
    this.graph = graph;
    this.links = new Links(graph);
    this.statements = new Statements(graph);
  }

  Links links() {
    return links;
  }

  Statements statements() {
    return statements;
  }

  /**
   * Returns the values that the templates share.
   *
   * @param general the class that all such things have, which need not be told
   */
  Map<String, Object> values(
      Node entity, Node general, Happenings happenings, Parameters parameters) {
    List<Node> events = happenings.sorted();
    Paging paging = Paging.of(links.address(entity), parameters, events.size(), ROWS);
    Map<String, Object> values = new HashMap<>();
    values.put("iri", entity.getURI());
    values.put("types", types(entity, general));
    values.put("otherNames", names(entity));
    values.put("same", links.all(entity, SKOS.exactMatch.asNode()));
    values.put("reference", references(entity));
    values.put("names", NameUse.of(graph, links, entity));
    values.put("paging", paging);
    values.put("isCut", happenings.isCut());
    values.put(
        "happenings",
        paging.part(events, ROWS).stream().map(e -> happenings.row(e, statements)).toList());
    return values;
  }

  private List<String> names(Node entity) {
    return graph.values(entity, SKOS.altLabel.asNode()).stream()
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private List<Named> references(Node entity) {
    return graph.values(entity, Ng.reference).stream()
        .map(
            entry ->
                new Named(
                    links.address(entry),
                    graph.text(entry, RDFS.label.asNode()).orElseGet(() -> graph.name(entry))))
        .toList();
  }

  private List<String> types(Node entity, Node general) {
    return graph.values(entity, RDF.Nodes.type).stream()
        .filter(type -> !type.equals(general))
        .map(statements::term)
        .toList();
  }
}
