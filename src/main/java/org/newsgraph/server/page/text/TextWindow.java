package org.newsgraph.server.page.text;

import org.newsgraph.model.Span;

/**
 * So much of a text as one page shows. The windows of a text follow each other without a gap and,
 * where it can be, each begins after a line break.
 *
 * @param number from 1
 * @param count how many windows the text has
 * @param span the code points that it holds
 * @param text its words
 */
record TextWindow(int number, int count, Span span, String text) {

  /** About so many code points a page. */
  static final int LENGTH = 30_000;

  /** A line break is looked for within so many characters. */
  private static final int REACH = 3_000;

  /** Returns the number of windows of a text. */
  static int count(String text) {
    return Math.max(1, (length(text) + LENGTH - 1) / LENGTH);
  }

  /** Returns the window that holds a code point. */
  static TextWindow holding(String text, int position) {
    int number = position / LENGTH + 1;
    return position < start(text, number) ? of(text, number - 1) : of(text, number);
  }

  /**
   * Returns a window.
   *
   * @param number from 1 to {@link #count(String)}
   */
  static TextWindow of(String text, int number) {
    int count = count(text);
    int begin = start(text, number);
    int end = number == count ? length(text) : start(text, number + 1);
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(from, end - begin);
    return new TextWindow(number, count, new Span(begin, end), text.substring(from, to));
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int start(String text, int number) {
    int start = Math.min((number - 1) * LENGTH, length(text));
    if (start == 0) {
      return 0;
    }
    int at = text.offsetByCodePoints(0, start);
    int lineBreak = text.indexOf('\n', at - 1);
    boolean isNear = lineBreak >= 0 && lineBreak < at + REACH;
    return isNear ? start + text.codePointCount(at, lineBreak + 1) : start;
  }
}
