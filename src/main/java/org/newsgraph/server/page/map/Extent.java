package org.newsgraph.server.page.map;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A box on the globe, in degrees. It does not cross the 180th meridian.
 *
 * @param west least longitude
 * @param south least latitude
 * @param east greatest longitude
 * @param north greatest latitude
 */
record Extent(double west, double south, double east, double north) {

  private static final Extent INHABITED = new Extent(-170, -55, 170, 72);

  /** So much is added on each side, as a share of the box. */
  private static final double PADDING = 0.2;

  /** A map of one town shows its surroundings: at least so many degrees of latitude. */
  private static final double LEAST = 5;

  private static final double FARTHEST_EAST = 180;

  /** Nearer to the poles nothing happens that is news, and the projection is of no use. */
  private static final double FARTHEST_NORTH = 84;

  /**
   * Returns the smallest box that holds all points.
   *
   * @param points in turn longitude and latitude; at least one point
   */
  static Extent of(double[] points) {
    Extent extent = new Extent(points[0], points[1], points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      extent =
          new Extent(
              Math.min(extent.west, points[i]),
              Math.min(extent.south, points[i + 1]),
              Math.max(extent.east, points[i]),
              Math.max(extent.north, points[i + 1]));
    }
    return extent;
  }

  /**
   * Returns the box that holds most of the happenings; the inhabited world if there are none.
   *
   * @param far the largest share of the happenings that may lie beyond each edge
   */
  static Extent of(List<Spot> spots, double far) {
    return spots.isEmpty()
        ? INHABITED
        : new Extent(
            edge(spots, Spot::longitude, far, 1),
            edge(spots, Spot::latitude, far, 1),
            edge(spots, Spot::longitude, far, -1),
            edge(spots, Spot::latitude, far, -1));
  }

  /** Returns the first coordinate, in the direction of the sign, with more before it than far. */
  private static double edge(
      List<Spot> spots, ToDoubleFunction<Spot> coordinate, double far, int sign) {
    List<Spot> sorted =
        spots.stream()
            .sorted(Comparator.comparingDouble(spot -> sign * coordinate.applyAsDouble(spot)))
            .toList();
    double left = far * spots.stream().mapToInt(Spot::number).sum();
    int at = 0;
    while (left > 0 && left >= sorted.get(at).number()) {
      left -= sorted.get(at).number();
      at++;
    }
    return coordinate.applyAsDouble(sorted.get(at));
  }

  boolean contains(double longitude, double latitude) {
    return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
  }

  /** Returns a larger box with something around it, within the bounds of the map. */
  Extent padded() {
    double shrinking = shrinking();
    double high = Math.max((north - south) * (1 + 2 * PADDING), LEAST);
    double wide = Math.max((east - west) * (1 + 2 * PADDING), LEAST / shrinking);
    return around(wide, high);
  }

  /**
   * Returns the least box of a shape that holds this one.
   *
   * @param shape width through height, both in kilometres
   */
  Extent shaped(double shape) {
    double wide = (east - west) * shrinking();
    double high = north - south;
    return wide < high * shape
        ? around(high * shape / shrinking(), high)
        : around(east - west, wide / shape);
  }

  private Extent around(double wide, double high) {
    double width = Math.min(wide, 2 * FARTHEST_EAST);
    double height = Math.min(high, 2 * FARTHEST_NORTH);
    double left = moved((east + west - width) / 2, width, FARTHEST_EAST);
    double bottom = moved((north + south - height) / 2, height, FARTHEST_NORTH);
    return new Extent(left, bottom, left + width, bottom + height);
  }

  /** Moves a stretch inside the bounds. */
  private static double moved(double start, double length, double bound) {
    return Math.max(-bound, Math.min(start, bound - length));
  }

  /** Returns how much shorter a degree of longitude is than one of latitude in its middle. */
  double shrinking() {
    return Math.cos(Math.toRadians((north + south) / 2));
  }

  boolean overlaps(Extent other) {
    return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
  }
}
