package org.newsgraph.server.page.text;

/** Finds the ends of words. */
final class Blanks {

  private Blanks() {}

  /** Returns where the first word begins in a range, or the end of the range. */
  static int after(int[] characters, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(characters[at])) {
      at++;
    }
    return at;
  }

  /** Returns where the last word ends in a range, or the start of the range. */
  static int before(int[] characters, int start, int end) {
    int at = end;
    while (at > start && Character.isWhitespace(characters[at - 1])) {
      at--;
    }
    return at;
  }
}
