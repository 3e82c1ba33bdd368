package org.newsgraph.model;

/**
 * A line or paragraph of a document that holds text to analyse. A sentence never crosses a block.
 *
 * @param span the block without surrounding white space, in code points
 * @param kind what it is
 * @param post index into {@link CleanDocument#posts()} if the block is (part of) the body of a
 *     post, else -1
 */
public record Block(Span span, Kind kind, int post) {

  /** What a block is. */
  public enum Kind {
    /** The headline of the document, or the standfirst below it. */
    HEADLINE,
    /** Where, when and through which agency a dispatch was sent: "KABUL, July 7 (Reuters)". */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** The caption or credit of a picture. */
    CAPTION,
    /** The words of an embedded post. */
    POST
  }
}
