package org.newsgraph.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A rectangle on a page in which words of one line stand, in tenths of a point (1/720 inch) of the
 * page's own coordinates: x to the right and y upwards before the page is turned, as annotations of
 * a PDF count.
 *
 * @param page number of the page, from 1
 * @param left least x
 * @param bottom least y
 * @param right greatest x
 * @param top greatest y
 */
public record PageBox(int page, int left, int bottom, int right, int top)
    implements Comparable<PageBox> {

  /** Returns the least rectangle around two of one page. */
  public PageBox and(PageBox other) {
    return new PageBox(
        page,
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /**
   * Returns the page and the corners in points, with one decimal: {@code 3 72.0 500.1 301.5 512.9}.
   */
  @Override
  public String toString() {
    return page + " " + corners();
  }

  private String corners() {
    return points(left) + " " + points(bottom) + " " + points(right) + " " + points(top);
  }

  private static String points(int tenths) {
    return BigDecimal.valueOf(tenths, 1).toPlainString();
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it is none of it
   */
  public static PageBox parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("no page with four coordinates: " + text);
    }
    return new PageBox(
        Integer.parseInt(parts[0]),
        tenths(parts[1]),
        tenths(parts[2]),
        tenths(parts[3]),
        tenths(parts[4]));
  }

  private static int tenths(String points) {
    try {
      return new BigDecimal(points).movePointRight(1).intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("no tenths of a point: " + points, e);
    }
  }

  /**
   * Returns boxes for people: {@code page 3, box 72.0 500.1 301.5 512.9}, one after the other.
   *
   * @param boxes in the order of the text
   */
  public static String told(Collection<PageBox> boxes) {
    return boxes.stream()
        .map(box -> "page " + box.page + ", box " + box.corners())
        .collect(Collectors.joining("; "));
  }

  /** Orders as pages are read: by page, from above, from the left. */
  @Override
  public int compareTo(PageBox other) {
    int order = Integer.compare(page, other.page);
    order = order != 0 ? order : Integer.compare(other.top, top);
    order = order != 0 ? order : Integer.compare(left, other.left);
    order = order != 0 ? order : Integer.compare(other.bottom, bottom);
    return order != 0 ? order : Integer.compare(right, other.right);
  }
}
