package org.newsgraph.server.page.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.server.page.map.MapDrawing.Label;

/**
 * Writes names beside circles, the most important first, where they cover no other name and, if
 * there is such a place, no circle.
 */
final class LabelPlacer {

  private static final double LETTER_WIDTH = 7.6;
  private static final double CAPITAL_WIDTH = 10.4;
  private static final double LINE_HEIGHT = 16;

  /** On a small screen names are larger in comparison with the map. */
  private static final double ENLARGED = 1.7;

  /** So much of a circle, in the middle of it, is not to be covered. */
  private static final double CORE = 0.7;

  private static final double GAP = 4;
  private static final double HALF = 0.5;
  private static final int MOST = 24;

  /** So many names a small screen has room for. */
  private static final int MAJOR = 4;

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> circles = new ArrayList<>();
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

  /**
   * Where a name may stand.
   *
   * @param x of the anchor
   * @param y of the middle of the line
   * @param anchor as SVG names it
   * @param before which part of the name lies before the anchor
   */
  private record Candidate(double x, double y, String anchor, double before) {

    Box box(double wide, double high) {
      double left = x - before * wide;
      return new Box(left, y - high / 2, left + wide, y + high / 2);
    }
  }

  LabelPlacer(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Tells of a circle before any name is written. */
  void cover(double x, double y, double radius) {
    double half = radius * CORE;
    circles.add(new Box(x - half, y - half, x + half, y + half));
  }

  /** Writes the name of a circle to its right or left, above or below, where there is room. */
  void place(String name, double x, double y, double radius) {
    if (labels.size() >= MOST) {
      return;
    }
    boolean isMajor = labels.size() < MAJOR;
    double size = isMajor ? ENLARGED : 1;
    double wide = width(name) * size;
    double away = radius + GAP;
    double up = radius + LINE_HEIGHT * size / 2;
    List<Candidate> candidates =
        List.of(
            new Candidate(x + away, y, "start", 0),
            new Candidate(x - away, y, "end", 1),
            new Candidate(x, y - up, "middle", HALF),
            new Candidate(x, y + up, "middle", HALF));
    candidates.stream()
        .filter(c -> isFree(c.box(wide, LINE_HEIGHT * size), circles))
        .findFirst()
        .or(() -> beside(candidates, wide, size))
        .ifPresent(
            c -> {
              taken.add(c.box(wide, LINE_HEIGHT * size));
              String baseLine = Polygon.number(c.y() + LINE_HEIGHT / 4);
              labels.add(new Label(name, Polygon.number(c.x()), baseLine, c.anchor(), !isMajor));
            });
  }

  private static double width(String name) {
    double capitals = name.codePoints().filter(Character::isUpperCase).count();
    return capitals * CAPITAL_WIDTH + (name.length() - capitals) * LETTER_WIDTH;
  }

  /** In a crowd a name may cover a circle rather than be missing. */
  private Optional<Candidate> beside(List<Candidate> candidates, double wide, double size) {
    return candidates.stream()
        .limit(2)
        .filter(c -> isFree(c.box(wide, LINE_HEIGHT * size), List.of()))
        .findFirst();
  }

  private boolean isFree(Box box, List<Box> obstacles) {
    return box.isWithin(new Box(0, 0, width, height))
        && taken.stream().noneMatch(box::overlaps)
        && obstacles.stream().noneMatch(box::overlaps);
  }

  List<Label> placed() {
    return labels;
  }
}
