package org.newsgraph.server.page.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Wgs84;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Links;
import org.newsgraph.server.page.Parameters;
import org.newsgraph.server.page.ResourcePage;
import org.newsgraph.server.page.View;
import org.newsgraph.server.page.map.MapDrawing;
import org.newsgraph.server.page.map.PlaceTree;
import org.newsgraph.server.page.map.Spot;
import org.newsgraph.server.page.map.SpotFinder;

/** The page of a place, with what happened there and in the places within it. */
public final class PlacePage implements ResourcePage {

  /** In so many places within a place is looked for happenings. */
  private static final int MOST_PLACES = 1_000;

  /** So many of the places within are named. */
  private static final int MOST_PARTS = 60;

  @Override
  public View of(StoredGraph graph, Node place, Parameters parameters) {
    EntityFacts facts = new EntityFacts(graph);
    PlaceTree places = new PlaceTree(graph);
    Set<Node> inside = places.inside(place, MOST_PLACES);
    Happenings happenings = new Happenings(graph, facts.links());
    happenings.find(Ng.place, inside);
    happenings.find(Ng.role(ParticipantRole.target), inside);
    Map<String, Object> values = facts.values(place, Ng.Place, happenings, parameters);
    values.put("around", places.around(place).stream().map(facts.links()::to).toList());
    values.put("parts", inside.stream().skip(1).limit(MOST_PARTS).map(facts.links()::to).toList());
    values.put("partCount", inside.size() - 1);
    List<Spot> spots = spots(graph, facts.links(), place, places, happenings);
    String address = facts.links().address(place);
    values.put("here", spots.stream().filter(spot -> isOf(spot, address)).toList());
    values.put("map", MapDrawing.of(spots, true));
    return View.of("place", facts.links().to(place).label(), values);
  }

  /** Returns the place itself, if it is known where it is, and those within it. */
  private static List<Spot> spots(
      StoredGraph graph, Links links, Node place, PlaceTree places, Happenings happenings) {
    SpotFinder finder = new SpotFinder(graph, places);
    for (Node event : happenings.events()) {
      finder.add(
          graph.values(event, Ng.place).stream().filter(at -> places.isWithin(at, place)).toList());
    }
    String address = links.address(place);
    List<Spot> found = new ArrayList<>(finder.spots());
    if (found.stream().noneMatch(spot -> isOf(spot, address))) {
      spot(graph, links, place).forEach(found::add);
    }
    return found;
  }

  private static boolean isOf(Spot spot, String address) {
    return spot.place().address().equals(address);
  }

  private static Stream<Spot> spot(StoredGraph graph, Links links, Node place) {
    return graph
        .text(place, Wgs84.lat)
        .flatMap(
            latitude ->
                graph
                    .text(place, Wgs84.long_)
                    .map(
                        longitude ->
                            new Spot(
                                links.to(place),
                                Double.parseDouble(latitude),
                                Double.parseDouble(longitude),
                                0)))
        .stream();
  }
}
