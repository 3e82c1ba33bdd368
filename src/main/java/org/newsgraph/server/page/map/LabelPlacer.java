package org.newsgraph.server.page.map;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.server.page.map.MapDrawing.Label;

/** Writes names beside circles, the most important first, where they cover no other name. */
final class LabelPlacer {

  private static final double LETTER_WIDTH = 7.2;
  private static final double LINE_HEIGHT = 16;

  /** On a small screen names are larger in comparison with the map. */
  private static final double ENLARGED = 1.7;

  private static final double GAP = 4;
  private static final int MOST = 24;

  /** So many names a small screen has room for. */
  private static final int MAJOR = 4;

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  private record Box(double left, double top, double right, double bottom) {

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(Box other) {
      return left >= other.left
          && top >= other.top
          && right <= other.right
          && bottom <= other.bottom;
    }
  }

  LabelPlacer(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Writes the name of a circle to its right or left, if either is free. */
  void place(String name, double x, double y, double radius) {
    double wide = name.length() * LETTER_WIDTH * (labels.size() < MAJOR ? ENLARGED : 1);
    boolean done = labels.size() >= MOST;
    done = done || placed(name, x + radius + GAP, wide, y, "start");
    if (!done) {
      placed(name, x - radius - GAP, wide, y, "end");
    }
  }

  private boolean placed(String name, double x, double wide, double y, String anchor) {
    double left = anchor.equals("end") ? x - wide : x;
    double top = y - LINE_HEIGHT / 2;
    Box box = new Box(left, top, left + wide, top + LINE_HEIGHT);
    if (!box.isWithin(new Box(0, 0, width, height)) || taken.stream().anyMatch(box::overlaps)) {
      return false;
    }
    taken.add(box);
    String baseLine = Polygon.number(y + LINE_HEIGHT / 4);
    labels.add(new Label(name, Polygon.number(x), baseLine, anchor, labels.size() >= MAJOR));
    return true;
  }

  List<Label> placed() {
    return labels;
  }
}
