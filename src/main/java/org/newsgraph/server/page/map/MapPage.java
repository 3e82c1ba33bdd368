package org.newsgraph.server.page.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.report.When;
import org.newsgraph.server.page.AddressPage;
import org.newsgraph.server.page.PageException;
import org.newsgraph.server.page.Parameters;
import org.newsgraph.server.page.Remembered;
import org.newsgraph.server.page.View;

/**
 * Where it happened. Parameters: {@code place}, the name or the IRI of a place, for what happened
 * there; {@code from} and {@code to}, days; {@code whole}, for a map with the places that lie far
 * from the others, too.
 */
public final class MapPage implements AddressPage {

  /** Its address. */
  public static final String PATH = "/map";

  /** The table beside the map has so many rows. */
  private static final int MOST_ROWS = 200;

  private static final String PLACE = "place";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String WHOLE = "whole";

  /** The map of everything is asked for most. */
  private final Remembered<Counted> everything =
      new Remembered<>(graph -> count(graph, new Parameters(Map.of())));

  /**
   * How much happened where.
   *
   * @param spots places on the map
   * @param elsewhere happenings at places that are on no map
   */
  private record Counted(List<Spot> spots, int elsewhere) {}

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    boolean isAll = Stream.of(PLACE, FROM, TO).allMatch(p -> parameters.get(p).isEmpty());
    Counted counted = isAll ? everything.of(graph) : count(graph, parameters);
    MapDrawing map = MapDrawing.of(counted.spots(), parameters.get(WHOLE).isPresent());
    Map<String, Object> values =
        Map.of(
            "map",
            map,
            "rows",
            map.spots().stream().limit(MOST_ROWS).toList(),
            "elsewhere",
            counted.elsewhere(),
            PLACE,
            parameters.text(PLACE),
            FROM,
            parameters.text(FROM),
            TO,
            parameters.text(TO));
    return View.of("map", "Where it happened", values);
  }

  private static Counted count(StoredGraph graph, Parameters parameters) {
    PlaceTree places = new PlaceTree(graph);
    SpotFinder finder = new SpotFinder(graph, places);
    Predicate<Node> period = period(graph, parameters);
    Predicate<Node> there = there(graph, parameters, places);
    placesByEvent(graph.merged())
        .forEach(
            (event, at) -> {
              List<Node> wanted = at.stream().filter(there).toList();
              if (!wanted.isEmpty() && period.test(event)) {
                finder.add(wanted);
              }
            });
    return new Counted(finder.spots(), finder.elsewhere());
  }

  private static Map<Node, List<Node>> placesByEvent(Graph merged) {
    return merged.stream(Node.ANY, Ng.place, Node.ANY)
        .collect(
            Collectors.groupingBy(
                Triple::getSubject, Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  private static Predicate<Node> period(StoredGraph graph, Parameters parameters) {
    Optional<LocalDate> from = parameters.day(FROM);
    Optional<LocalDate> to = parameters.day(TO);
    return from.isEmpty() && to.isEmpty()
        ? event -> true
        : event -> When.of(graph, event).within(from.orElse(null), to.orElse(null));
  }

  private static Predicate<Node> there(StoredGraph graph, Parameters parameters, PlaceTree places) {
    if (parameters.get(PLACE).isEmpty()) {
      return place -> true;
    }
    List<Node> wanted = named(graph, parameters.text(PLACE));
    if (wanted.isEmpty()) {
      throw PageException.unknown("No place is called “" + parameters.text(PLACE) + "”.");
    }
    return place -> wanted.stream().anyMatch(around -> places.isWithin(place, around));
  }

  private static List<Node> named(StoredGraph graph, String name) {
    Node label = NodeFactory.createLiteralString(name);
    Stream<Node> byIri = name.contains("/") ? Stream.of(graph.node(name)) : Stream.empty();
    Stream<Node> byName =
        Stream.of(SKOS.prefLabel, SKOS.altLabel)
            .flatMap(property -> graph.subjects(property.asNode(), label).stream());
    return Stream.concat(byIri, byName).filter(node -> graph.is(node, Ng.Place)).toList();
  }
}
