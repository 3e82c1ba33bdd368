package org.newsgraph.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page in the order in which people read them (after Breuel, High Performance
 * Document Layout Analysis, 2003): a line comes before those below it, and before those in columns
 * to the right of it, above or below, unless a line between them reaches over both. So a column is
 * read to its end before the next one, and a headline over two columns before both.
 */
final class ReadingOrder {

  /** A page with more lines is read in the order of the file. */
  private static final int MOST_LINES = 1500;

  private final List<TextLine> lines;
  private final boolean[] visited;
  private final List<List<TextLine>> beside = new ArrayList<>();
  private final List<TextLine> out = new ArrayList<>();

  private ReadingOrder(List<TextLine> lines) {
    this.lines = lines;
    this.visited = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      beside.add(beside(i));
    }
  }

  /** Returns the lines that are level with one, about. */
  private List<TextLine> beside(int at) {
    TextLine line = lines.get(at);
    List<TextLine> out = new ArrayList<>();
    for (TextLine other : lines) {
      float level = Math.max(line.size(), other.size());
      if (!other.isAbove(line) && Math.abs(other.base() - line.base()) < level) {
        out.add(other);
      }
    }
    return out;
  }

  /**
   * Returns the lines of a page in their order.
   *
   * @param drawn the lines in the order of the file
   */
  static List<TextLine> of(List<TextLine> drawn, Budget budget) {
    int count = drawn.size();
    if (count > MOST_LINES || !budget.allows((long) count * count * (1 + count / 20))) {
      return drawn;
    }
    List<TextLine> sorted = new ArrayList<>(drawn);
    sorted.sort(Comparator.comparing(TextLine::base).thenComparing(TextLine::left));
    ReadingOrder order = new ReadingOrder(sorted);
    for (int i = 0; i < count; i++) {
      order.visit(i);
    }
    return order.out;
  }

  /** Adds a line after all that come before it. */
  private void visit(int at) {
    if (visited[at]) {
      return;
    }
    visited[at] = true;
    for (int i = 0; i < lines.size(); i++) {
      if (!visited[i] && isBefore(i, at)) {
        visit(i);
      }
    }
    out.add(lines.get(at));
  }

  private boolean isBefore(int one, int other) {
    TextLine a = lines.get(one);
    TextLine b = lines.get(other);
    if (a.isAbove(b)) {
      return one < other;
    }
    return a.right() <= b.left() && isInColumns(one, other) && !isParted(one, other);
  }

  /**
   * Returns whether two lines are of columns that stand side by side: beside one of them there is a
   * line that stands above or below the other.
   */
  private boolean isInColumns(int left, int right) {
    TextLine a = lines.get(left);
    TextLine b = lines.get(right);
    return beside.get(left).stream().anyMatch(c -> c.left() >= a.right() && c.isAbove(b))
        || beside.get(right).stream().anyMatch(c -> c.right() <= b.left() && c.isAbove(a));
  }

  /** Returns whether a line between two reaches over both. */
  private boolean isParted(int one, int other) {
    TextLine a = lines.get(one);
    TextLine b = lines.get(other);
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      TextLine c = lines.get(i);
      if (c.isAbove(a) && c.isAbove(b)) {
        return true;
      }
    }
    return false;
  }
}
