package org.newsgraph.model;

/**
 * A half-open stretch of a document's text.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Rejects a span that ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the number of code points. */
  public int length() {
    return end - start;
  }

  /** Returns whether the whole of {@code other} lies inside this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether a code point position lies inside this span. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** Returns whether the two spans share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(start, other.start);
    return order != 0 ? order : Integer.compare(end, other.end);
  }
}
