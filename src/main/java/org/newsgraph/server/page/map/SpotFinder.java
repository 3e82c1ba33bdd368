package org.newsgraph.server.page.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.vocabulary.Wgs84;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Links;

/**
 * Counts happenings by where they are on the map: at their place or, if nobody knows where that is,
 * at the nearest place around it that is known.
 */
public final class SpotFinder {

  private final StoredGraph graph;
  private final PlaceTree places;
  private final Map<Node, Optional<Node>> known = new HashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int elsewhere;

  /** Reads a graph within the caller's transaction. */
  public SpotFinder(StoredGraph graph, PlaceTree places) {
    this.graph = graph;
    this.places = places;
  }

  /**
   * Counts a happening.
   *
   * @param at its places; it is counted at each
   */
  public void add(Collection<Node> at) {
    Set<Node> located =
        at.stream()
            .flatMap(place -> known.computeIfAbsent(place, this::nearest).stream())
            .collect(Collectors.toSet());
    located.forEach(place -> counts.merge(place.getURI(), 1, Integer::sum));
    if (located.isEmpty()) {
      elsewhere++;
    }
  }

  private Optional<Node> nearest(Node place) {
    return Stream.concat(Stream.of(place), places.around(place).stream())
        .filter(p -> degrees(p, Wgs84.lat).isPresent() && degrees(p, Wgs84.long_).isPresent())
        .findFirst();
  }

  private Optional<Double> degrees(Node place, Node property) {
    return graph.text(place, property).map(Double::valueOf);
  }

  /** Returns the places with what was counted there. */
  public List<Spot> spots() {
    Links links = new Links(graph);
    return counts.entrySet().stream()
        .map(
            e -> {
              Node place = graph.node(e.getKey());
              return new Spot(
                  links.to(place),
                  degrees(place, Wgs84.lat).orElseThrow(),
                  degrees(place, Wgs84.long_).orElseThrow(),
                  e.getValue());
            })
        .toList();
  }

  /** Returns how many happenings are nowhere on the map. */
  public int elsewhere() {
    return elsewhere;
  }
}
