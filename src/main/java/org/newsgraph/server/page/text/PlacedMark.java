package org.newsgraph.server.page.text;

import java.util.Optional;

/**
 * The part of a mark that lies in a window, without blanks at its ends.
 *
 * @param mark the mark
 * @param start first code point, counted from the beginning of the window
 * @param end the code point after the last one
 * @param opens whether the mark begins in the window
 * @param closes whether it ends in the window
 */
record PlacedMark(Mark mark, int start, int end, boolean opens, boolean closes) {

  /**
   * Places a mark.
   *
   * @param characters code points of the window
   * @param offset of the window in the text
   * @return empty if no word of it lies in the window
   */
  static Optional<PlacedMark> of(Mark mark, int[] characters, int offset) {
    int first = mark.span().start() - offset;
    int last = mark.span().end() - offset;
    int limit = Math.min(characters.length, last);
    int start = Blanks.after(characters, Math.max(0, first), limit);
    int end = Blanks.before(characters, start, limit);
    return start < end
        ? Optional.of(new PlacedMark(mark, start, end, first >= 0, last <= characters.length))
        : Optional.empty();
  }

  int length() {
    return mark.span().length();
  }
}
