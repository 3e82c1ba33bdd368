package org.newsgraph.model;

import java.util.Arrays;
import java.util.List;

/**
 * What a merge needs of a document: all that was read from it, without the text. Short enough to
 * have those of all documents at hand.
 *
 * @param extraction what was read, less the expressions of time and what was set aside
 * @param samples hashes of some runs of words, by which shared text is found
 * @param words hashes of all its words in their order, by which stretches in common are measured
 * @param parts the words of the figures that the text tells to be a part of another one
 * @param afterShares what follows each share of a whole ({@code 3 of 9 districts}) in its sentence;
 *     one char is one code point
 */
public record DocumentSummary(
    Extraction extraction, long[] samples, int[] words, List<Span> parts, List<Words> afterShares) {

  /** Copies the lists. */
  public DocumentSummary {
    parts = List.copyOf(parts);
    afterShares = List.copyOf(afterShares);
  }

  /** Returns the document's path without extension. */
  public String id() {
    return extraction.document().id();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentSummary s
        && extraction.equals(s.extraction)
        && Arrays.equals(samples, s.samples)
        && Arrays.equals(words, s.words)
        && parts.equals(s.parts)
        && afterShares.equals(s.afterShares);
  }

  @Override
  public int hashCode() {
    return extraction.hashCode();
  }

  @Override
  public String toString() {
    return "DocumentSummary[" + id() + "]";
  }
}
