package org.newsgraph.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Sem;
import org.newsgraph.report.Numbers;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.report.When;
import org.newsgraph.server.page.map.MapDrawing;
import org.newsgraph.server.page.map.PlaceTree;
import org.newsgraph.server.page.map.SpotFinder;

/** The page of an event: what the sources jointly say, where they disagree, and each of them. */
final class EventPage implements ResourcePage {

  /** So many tellings are on one page. */
  private static final int TELLINGS = 40;

  @Override
  public View of(StoredGraph graph, Node resource, Parameters parameters) {
    Links links = new Links(graph);
    List<Node> claims = claims(graph, resource);
    String address = links.address(resource);
    Paging paging = Paging.of(address, parameters, claims.size(), TELLINGS);
    Statements statements = new Statements(graph);
    Map<String, Object> values = new HashMap<>(facts(graph, links, resource));
    values.put("iri", resource.getURI());
    values.put("types", types(graph, statements, resource));
    values.put("disagreements", new DisagreementViews(graph).about(resource));
    values.put("statements", paging.part(claims, TELLINGS).stream().map(statements::of).toList());
    values.put("paging", paging);
    values.put("map", map(graph, resource));
    return View.of("event", links.to(resource).label(), values);
  }

  private static MapDrawing map(StoredGraph graph, Node event) {
    SpotFinder finder = new SpotFinder(graph, new PlaceTree(graph));
    finder.add(graph.values(event, Ng.place));
    return MapDrawing.of(finder.spots(), true);
  }

  private static Map<String, Object> facts(StoredGraph graph, Links links, Node event) {
    Map<String, Object> values = new HashMap<>();
    values.put("when", When.of(graph, event).toString());
    values.put("actors", links.all(event, Ng.role(ParticipantRole.actor)));
    values.put("targets", links.all(event, Ng.role(ParticipantRole.target)));
    values.put("instruments", links.all(event, Ng.role(ParticipantRole.instrument)));
    values.put("places", links.all(event, Ng.place));
    values.put("numbers", Numbers.of(graph, graph.values(event, Ng.figure)));
    values.put("sources", number(graph, event, Ng.sourceCount));
    values.put("origins", number(graph, event, Ng.independentSourceCount));
    values.put("partOf", links.all(event, Sem.subEventOf));
    values.put("parts", links.all(graph.subjects(Sem.subEventOf, event)));
    return values;
  }

  private static int number(StoredGraph graph, Node event, Node property) {
    Integer number = graph.number(event, property);
    return number == null ? 0 : number;
  }

  private static List<String> types(StoredGraph graph, Statements statements, Node event) {
    return graph.values(event, RDF.Nodes.type).stream()
        .filter(type -> !type.equals(Ng.Event))
        .map(statements::term)
        .toList();
  }

  /** Returns the claims about an event, document by document. */
  private static List<Node> claims(StoredGraph graph, Node event) {
    return graph.subjects(Ng.about, event).stream()
        .filter(node -> graph.is(node, Ng.Claim))
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }
}
