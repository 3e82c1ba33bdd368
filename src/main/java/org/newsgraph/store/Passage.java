package org.newsgraph.store;

import java.util.List;

/**
 * A piece of a text in which words were found.
 *
 * @param start where the first of the words begins in the text, in code points
 * @param end where that word ends, in code points
 * @param pieces the passage, cut where what was found begins and ends
 */
public record Passage(int start, int end, List<Piece> pieces) {

  /** Copies the list. */
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of a passage.
   *
   * @param text its text
   * @param isFound whether it was looked for
   */
  public record Piece(String text, boolean isFound) {}
}
