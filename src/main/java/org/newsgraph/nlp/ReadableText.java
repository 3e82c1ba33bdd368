package org.newsgraph.nlp;

/**
 * The document's text as the tagger should see it: one char per code point, so that offsets hold,
 * with signs that the models never learnt replaced by those that they know.
 */
final class ReadableText {

  private ReadableText() {}

  /**
   * Returns the text with plain quotes, dashes and spaces, and without the signs before tags and
   * account names.
   */
  static String of(String plain) {
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      out.append(map(plain, i));
    }
    return out.toString();
  }

  private static char map(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u2010', '\u2011' -> '-';
      case '#' -> opensTag(text, i) ? ' ' : c;
      case '\uFFFC', '\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060', '\u00AD' -> ' ';
      default ->
          Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)
              ? ' '
              : c;
    };
  }

  private static boolean opensTag(String text, int i) {
    boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    return opens && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
  }
}
