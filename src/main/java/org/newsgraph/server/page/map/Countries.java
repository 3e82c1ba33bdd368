package org.newsgraph.server.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.server.page.map.MapDrawing.Country;
import org.newsgraph.server.page.map.MapDrawing.Label;

/** Draws the outlines of the countries that a map shows. */
final class Countries {

  /** Lines along the edge of the map lie so far outside of it. */
  private static final double MARGIN = 4;

  /** A country is named if it takes at least this share of the map. */
  private static final double NAMED = 0.03;

  private static final double LETTER_WIDTH = 6.5;

  private Countries() {}

  static List<Country> of(Projection projection) {
    Map<String, List<Polygon>> byName = new TreeMap<>();
    for (Outlines.Ring ring : Outlines.all()) {
      if (ring.extent().overlaps(projection.extent())) {
        Polygon shown = shown(ring, projection);
        if (!shown.isEmpty()) {
          byName.computeIfAbsent(ring.country(), k -> new ArrayList<>()).add(shown);
        }
      }
    }
    return byName.entrySet().stream()
        .map(e -> country(e.getKey(), e.getValue(), projection))
        .toList();
  }

  private static Polygon shown(Outlines.Ring ring, Projection projection) {
    double right = projection.width() + MARGIN;
    double bottom = projection.height() + MARGIN;
    return new Polygon(projection.points(ring.points()))
        .within(-MARGIN, -MARGIN, right, bottom)
        .simplified();
  }

  private static Country country(String name, List<Polygon> rings, Projection projection) {
    String path = rings.stream().map(Polygon::path).collect(Collectors.joining());
    Polygon largest =
        rings.stream().max(Comparator.comparingDouble(r -> Math.abs(r.area()))).orElseThrow();
    return new Country(name, path, label(name, largest, projection));
  }

  private static Label label(String name, Polygon largest, Projection projection) {
    double area = Math.abs(largest.area());
    double half = name.length() * LETTER_WIDTH / 2;
    if (area < NAMED * projection.width() * projection.height()) {
      return null;
    }
    double[] centre = largest.centre();
    boolean inside = centre[0] > half && centre[0] < projection.width() - half;
    return inside
        ? new Label(name, Polygon.number(centre[0]), Polygon.number(centre[1]), "middle", false)
        : null;
  }
}
