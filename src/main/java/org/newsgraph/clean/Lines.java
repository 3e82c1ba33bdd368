package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/** Splits a text into lines. */
final class Lines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A line that is not blank.
   *
   * @param span the line without surrounding white space
   * @param indent number of characters before it on its line
   * @param afterBlank whether a blank line, or the start of the text, stands before it
   */
  record Line(Span span, int indent, boolean afterBlank) {}

  private Lines() {}

  /** Returns the lines that are not blank. */
  static List<Line> of(String plain) {
    List<Line> out = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    while (start < plain.length()) {
      int end = start;
      while (end < plain.length() && !isBreak(plain.charAt(end))) {
        end++;
      }
      Span span = trim(plain, start, end);
      if (span.length() > 0) {
        out.add(new Line(span, span.start() - start, blank));
      }
      blank = span.length() == 0;
      start = end + breakLength(plain, end);
    }
    return out;
  }

  /** Returns a stretch without the white space at its ends. */
  static Span trim(String plain, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(plain.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(plain.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Returns whether a character is white space of any width, or a byte order mark. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == BYTE_ORDER_MARK
        || c == '\u200B'
        || c == '\u0085';
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  private static int breakLength(String plain, int at) {
    return plain.startsWith("\r\n", at) ? 2 : 1;
  }
}
