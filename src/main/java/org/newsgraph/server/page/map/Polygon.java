package org.newsgraph.server.page.map;

import java.util.Arrays;

/**
 * A closed ring in units of a drawing. Immutable.
 *
 * @param points in turn x and y
 */
record Polygon(double[] points) {

  /** Points that are nearer to the one before are left out. */
  private static final double NEAR = 0.7;

  private static final int FEWEST_POINTS = 3;
  private static final int TENTHS = 10;

  /**
   * Returns the part inside a box (Sutherland and Hodgman 1974, Reentrant Polygon Clipping).
   *
   * @param left least x
   * @param top least y
   * @param right greatest x
   * @param bottom greatest y
   */
  Polygon within(double left, double top, double right, double bottom) {
    return beyond(0, 1, left).beyond(0, -1, -right).beyond(1, 1, top).beyond(1, -1, -bottom);
  }

  /** Returns the part whose coordinate, times the sign, is not less than a bound. */
  private Polygon beyond(int axis, int sign, double bound) {
    double[] out = new double[points.length * 2 + 2];
    int size = 0;
    for (int i = 0; i < points.length; i += 2) {
      int before = (i == 0 ? points.length : i) - 2;
      double here = sign * points[i + axis] - bound;
      double there = sign * points[before + axis] - bound;
      if (here < 0 != there < 0) {
        double share = there / (there - here);
        out[size++] = points[before] + share * (points[i] - points[before]);
        out[size++] = points[before + 1] + share * (points[i + 1] - points[before + 1]);
      }
      if (here >= 0) {
        out[size++] = points[i];
        out[size++] = points[i + 1];
      }
    }
    return new Polygon(Arrays.copyOf(out, size));
  }

  /** Returns the ring without points that cannot be told apart. */
  Polygon simplified() {
    double[] out = new double[points.length];
    int size = 0;
    for (int i = 0; i < points.length; i += 2) {
      boolean far =
          size == 0 || Math.hypot(points[i] - out[size - 2], points[i + 1] - out[size - 1]) >= NEAR;
      if (far) {
        out[size++] = points[i];
        out[size++] = points[i + 1];
      }
    }
    return new Polygon(Arrays.copyOf(out, size));
  }

  boolean isEmpty() {
    return points.length < 2 * FEWEST_POINTS;
  }

  /** Returns the area, which is negative if the ring runs the other way round. */
  double area() {
    double sum = 0;
    for (int i = 0; i < points.length; i += 2) {
      sum += cross(i);
    }
    return sum / 2;
  }

  /** Returns x and y of the centre of mass. */
  double[] centre() {
    double x = 0;
    double y = 0;
    for (int i = 0; i < points.length; i += 2) {
      int next = (i + 2) % points.length;
      x += (points[i] + points[next]) * cross(i);
      y += (points[i + 1] + points[next + 1]) * cross(i);
    }
    double sixfold = 6 * area();
    return new double[] {x / sixfold, y / sixfold};
  }

  private double cross(int i) {
    int next = (i + 2) % points.length;
    return points[i] * points[next + 1] - points[next] * points[i + 1];
  }

  /** Returns the ring as SVG writes paths. */
  String path() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      out.append(i == 0 ? 'M' : 'L').append(number(points[i])).append(' ');
      out.append(number(points[i + 1]));
    }
    return out.append('Z').toString();
  }

  /** Returns a number with one decimal; by hand, since a map has some ten thousand of them. */
  static String number(double value) {
    long tenths = Math.round(value * TENTHS);
    long whole = Math.abs(tenths);
    return (tenths < 0 ? "-" : "") + whole / TENTHS + '.' + whole % TENTHS;
  }
}
