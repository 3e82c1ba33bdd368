package org.newsgraph.server.page.entity;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Parameters;
import org.newsgraph.server.page.ResourcePage;
import org.newsgraph.server.page.View;
import org.newsgraph.server.page.map.MapDrawing;
import org.newsgraph.server.page.map.PlaceTree;
import org.newsgraph.server.page.map.SpotFinder;

/** The page of a person, group, force or body. */
public final class ActorPage implements ResourcePage {

  /** So many quotations are shown; a query finds the others. */
  private static final int QUOTATIONS = 40;

  @Override
  public View of(StoredGraph graph, Node actor, Parameters parameters) {
    EntityFacts facts = new EntityFacts(graph);
    Happenings happenings = new Happenings(graph, facts.links());
    for (ParticipantRole role : ParticipantRole.values()) {
      happenings.find(Ng.role(role), List.of(actor));
    }
    List<Node> quotations =
        graph.subjects(Ng.speaker, actor).stream()
            .filter(said -> graph.is(said, Ng.Quotation))
            .toList();
    Map<String, Object> values = facts.values(actor, Ng.Actor, happenings, parameters);
    values.put("offices", OfficeHeld.of(graph, facts.links(), actor));
    values.put(
        "quotations", quotations.stream().limit(QUOTATIONS).map(facts.statements()::of).toList());
    values.put("quotationCount", quotations.size());
    values.put("map", map(graph, happenings));
    return View.of("actor", facts.links().to(actor).label(), values);
  }

  /** Draws where the happenings were that the actor had a part in. */
  private static MapDrawing map(StoredGraph graph, Happenings happenings) {
    SpotFinder finder = new SpotFinder(graph, new PlaceTree(graph));
    happenings.events().forEach(event -> finder.add(graph.values(event, Ng.place)));
    return MapDrawing.of(finder.spots(), true);
  }
}
