package org.newsgraph.server.page.map;

/**
 * The equidistant cylindrical projection with the middle of the map as standard parallel: distances
 * are right along it and along all meridians (Snyder 1987, Map Projections, pages 90–91).
 *
 * @param extent what the map shows
 * @param width of the drawing, in its units
 */
record Projection(Extent extent, double width) {

  double height() {
    return (extent.north() - extent.south()) * scale();
  }

  double x(double longitude) {
    return (longitude - extent.west()) * extent.shrinking() * scale();
  }

  /** Returns the distance from the upper edge. */
  double y(double latitude) {
    return (extent.north() - latitude) * scale();
  }

  /** Returns the points of a ring in units of the drawing, in turn x and y. */
  double[] points(double[] degrees) {
    double[] out = new double[degrees.length];
    for (int i = 0; i < degrees.length; i += 2) {
      out[i] = x(degrees[i]);
      out[i + 1] = y(degrees[i + 1]);
    }
    return out;
  }

  /** Units of the drawing for one degree of latitude. */
  private double scale() {
    return width / ((extent.east() - extent.west()) * extent.shrinking());
  }
}
