package org.newsgraph.model;

import java.util.List;

/**
 * Text that two documents share.
 *
 * @param document id of the document that reuses (the later one by date, else by id)
 * @param other id of the document whose text is reused
 * @param share part of the words of {@code document} that stand in {@code other} too, 0 to 1
 * @param copy whether it is a copy or near-copy as a whole
 * @param spans the shared stretches in {@code document}
 * @param otherSpans the same stretches in {@code other}, in the same order
 */
public record TextReuse(
    String document,
    String other,
    double share,
    boolean copy,
    List<Words> spans,
    List<Words> otherSpans) {

  /** Copies the lists. */
  public TextReuse {
    spans = List.copyOf(spans);
    otherSpans = List.copyOf(otherSpans);
  }
}
