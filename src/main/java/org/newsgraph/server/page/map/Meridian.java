package org.newsgraph.server.page.map;

import java.util.Arrays;
import java.util.stream.Stream;

/** Lays rings that cross the 180th meridian out on a plane. */
final class Meridian {

  private static final double HALF = 180;
  private static final double WHOLE = 360;
  private static final double POLE = 90;

  private Meridian() {}

  /**
   * Returns rings without leaps from one edge of the map to the other, which may reach beyond the
   * edges.
   *
   * @param points degrees, in turn longitude and latitude
   */
  static Stream<double[]> cut(double[] points) {
    double[] plane = points.clone();
    for (int i = 2; i < plane.length; i += 2) {
      double leap = plane[i] - plane[i - 2];
      plane[i] -= WHOLE * Math.round(leap / WHOLE);
    }
    double last = plane[plane.length - 2];
    double[] closed = Math.abs(last - plane[0]) > HALF ? overPole(plane, last) : plane;
    Extent extent = Extent.of(closed);
    Stream<double[]> east = extent.east() > HALF ? Stream.of(moved(closed, -WHOLE)) : Stream.of();
    Stream<double[]> west = extent.west() < -HALF ? Stream.of(moved(closed, WHOLE)) : Stream.of();
    return Stream.of(Stream.of(closed), east, west).flatMap(rings -> rings);
  }

  /** A ring around a pole is closed over it. */
  private static double[] overPole(double[] plane, double last) {
    double pole = plane[1] < 0 ? -POLE : POLE;
    double[] out = Arrays.copyOf(plane, plane.length + 4);
    out[plane.length] = last;
    out[plane.length + 1] = pole;
    out[plane.length + 2] = plane[0];
    out[plane.length + 3] = pole;
    return out;
  }

  private static double[] moved(double[] points, double degrees) {
    double[] out = points.clone();
    for (int i = 0; i < out.length; i += 2) {
      out[i] += degrees;
    }
    return out;
  }
}
