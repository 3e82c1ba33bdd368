package org.newsgraph.source.html;

import org.jsoup.parser.Parser;

/** Reads character references, such as {@code &eacute;} and {@code &#8217;}. */
final class Entities {

  private static final int LONGEST = 34;
  private static final int LONGEST_BARE = 8;

  private Entities() {}

  /**
   * A character reference.
   *
   * @param text what it stands for: one or two code points
   * @param length its chars in the source
   */
  record Entity(String text, int length) {}

  /**
   * Returns the reference that begins at an ampersand.
   *
   * @param end where it must end at the latest
   * @return {@code null} if the ampersand stands for itself
   */
  static Entity at(String source, int from, int end) {
    if (source.startsWith("#", from + 1)) {
      return number(source, from, end);
    }
    int last = from + 1;
    while (last < end && last - from < LONGEST && isName(source.charAt(last))) {
      last++;
    }
    boolean ends = last < end && source.charAt(last) == ';';
    String name = source.substring(from + 1, last);
    if (ends && org.jsoup.nodes.Entities.isNamedEntity(name)) {
      return new Entity(org.jsoup.nodes.Entities.getByName(name), last + 1 - from);
    }
    // without a semicolon, the longest name that means something by itself: &copy2021
    for (int length = Math.min(name.length(), LONGEST_BARE); length > 1; length--) {
      String head = name.substring(0, length);
      if (org.jsoup.nodes.Entities.isBaseNamedEntity(head)) {
        return new Entity(org.jsoup.nodes.Entities.getByName(head), length + 1);
      }
    }
    return null;
  }

  /** Reads a number up to its last digit: the semicolon may be missing, as in {@code &#8220st}. */
  private static Entity number(String source, int from, int end) {
    boolean hexadecimal = from + 2 < end && (source.charAt(from + 2) | 0x20) == 'x';
    int last = from + (hexadecimal ? 3 : 2);
    while (last < end
        && last - from < LONGEST
        && Character.digit(source.charAt(last), hexadecimal ? 16 : 10) >= 0) {
      last++;
    }
    boolean ends = last < end && source.charAt(last) == ';';
    int length = last + (ends ? 1 : 0) - from;
    String text = Parser.unescapeEntities(source.substring(from, last) + ";", false);
    if (text.length() == 1 && Character.isSurrogate(text.charAt(0))) {
      // half of a character is none: what browsers show in its place
      return new Entity("\uFFFD", length);
    }
    return text.codePointCount(0, text.length()) == 1 ? new Entity(text, length) : null;
  }

  private static boolean isName(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
