package org.newsgraph.server.page.map;

import java.util.Comparator;
import java.util.List;

/**
 * What the template {@code map-drawing} draws. All lengths are units of the drawing, with one
 * decimal.
 *
 * @param width of the whole
 * @param height of the whole
 * @param countries outlines, those of one country together
 * @param circles places; the largest first, so that it does not cover the others
 * @param labels names of the places with most happenings, as far as they find room
 * @param spots the places, those with most happenings first
 * @param beyond how many of the places lie beyond the edge
 */
public record MapDrawing(
    String width,
    String height,
    List<Country> countries,
    List<Circle> circles,
    List<Label> labels,
    List<Spot> spots,
    int beyond) {

  private static final double WIDTH = 640;
  private static final double SHAPE = 4.0 / 3;
  private static final double LEAST_RADIUS = 6;
  private static final double GROWTH = 14;

  /** So large a share of the happenings may lie beyond each edge. */
  private static final double FAR = 0.04;

  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::number, Comparator.reverseOrder())
          .thenComparing(s -> s.place().label())
          .thenComparing(s -> s.place().address());

  /**
   * The outlines of one country.
   *
   * @param name its name
   * @param path as SVG writes paths
   * @param label its name where there is room for it, else {@code null}
   */
  public record Country(String name, String path, Label label) {}

  /**
   * A place on the map.
   *
   * @param spot the place
   * @param x of its centre
   * @param y of its centre
   * @param radius its area grows with the number of happenings
   */
  public record Circle(Spot spot, String x, String y, String radius) {}

  /**
   * Words on the map.
   *
   * @param text the words
   * @param x where they begin, or end
   * @param y of their base line
   * @param anchor {@code start}, {@code middle} or {@code end}: which part of them lies at x
   * @param minor whether a small screen has no room for them
   */
  public record Label(String text, String x, String y, String anchor, boolean minor) {}

  /** Copies the lists. */
  public MapDrawing {
    countries = List.copyOf(countries);
    circles = List.copyOf(circles);
    labels = List.copyOf(labels);
    spots = List.copyOf(spots);
  }

  /**
   * Draws a map; of the whole world if there are no places.
   *
   * @param spots places, in any order
   * @param whole whether all of them are to be seen; else a few that lie far from the others, with
   *     a small part of the happenings, may be beyond the edge
   */
  public static MapDrawing of(List<Spot> spots, boolean whole) {
    List<Spot> sorted = spots.stream().sorted(ORDER).toList();
    Extent extent = Extent.of(sorted, whole ? 0 : FAR).padded().shaped(SHAPE);
    Projection projection = new Projection(extent, WIDTH);
    double most = sorted.isEmpty() ? 1 : sorted.get(0).number();
    List<Spot> shown =
        sorted.stream().filter(s -> extent.contains(s.longitude(), s.latitude())).toList();
    List<Circle> circles = shown.stream().map(spot -> circle(spot, projection, most)).toList();
    LabelPlacer labels = new LabelPlacer(WIDTH, projection.height());
    for (Spot s : shown) {
      labels.cover(projection.x(s.longitude()), projection.y(s.latitude()), radius(s, most));
    }
    for (Spot s : shown) {
      double x = projection.x(s.longitude());
      labels.place(s.place().label(), x, projection.y(s.latitude()), radius(s, most));
    }
    return new MapDrawing(
        Polygon.number(WIDTH),
        Polygon.number(projection.height()),
        Countries.of(projection),
        circles,
        labels.placed(),
        sorted,
        sorted.size() - circles.size());
  }

  private static double radius(Spot spot, double most) {
    return LEAST_RADIUS + GROWTH * Math.sqrt(spot.number() / most);
  }

  private static Circle circle(Spot spot, Projection projection, double most) {
    return new Circle(
        spot,
        Polygon.number(projection.x(spot.longitude())),
        Polygon.number(projection.y(spot.latitude())),
        Polygon.number(radius(spot, most)));
  }
}
