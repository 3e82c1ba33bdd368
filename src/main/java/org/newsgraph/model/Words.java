package org.newsgraph.model;

/**
 * A span together with the document's words at it.
 *
 * @param span where, in code points
 * @param text the words, exactly as they stand in the document
 */
public record Words(Span span, String text) {

  /** Returns the first code point. */
  public int start() {
    return span.start();
  }

  /** Returns the code point after the last. */
  public int end() {
    return span.end();
  }
}
