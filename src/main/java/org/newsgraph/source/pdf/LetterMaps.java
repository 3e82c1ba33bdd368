package org.newsgraph.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through maps from signs to letters before they are read. A range of a few bytes asks for
 * two thousand million entries, all of which PDFBox would make.
 */
final class LetterMaps {

  private static final String BEGIN = "beginbfrange";
  private static final String HEX = "<([0-9A-Fa-f\\s]{0,40}+)>";
  private static final Pattern RANGE =
      Pattern.compile(
          "\\G\\s*+" + HEX + "\\s*+" + HEX + "\\s*+(?:<[0-9A-Fa-f\\s]{0,200}+>|\\[[^\\]]*+\\])");
  private static final Pattern END = Pattern.compile("\\G\\s*+endbfrange");
  private static final int LONGEST_CODE = 8;

  private LetterMaps() {}

  /**
   * Returns the bytes of a stream; of a map with ranges that are not well-formed, what comes before
   * them.
   *
   * @throws PdfRefused if its ranges hold too much
   */
  static byte[] checked(byte[] bytes, Budget budget) {
    String map = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at = map.indexOf(BEGIN); at >= 0; at = map.indexOf(BEGIN, at + 1)) {
      int end = ranges(map, at + BEGIN.length(), budget);
      if (end < 0) {
        return Arrays.copyOf(bytes, at);
      }
    }
    return bytes;
  }

  /** Returns where ranges end; -1 if they are not well-formed. */
  private static int ranges(String map, int from, Budget budget) {
    Matcher range = RANGE.matcher(map).region(from, map.length());
    int at = from;
    while (range.find()) {
      long first = code(range.group(1));
      long last = code(range.group(2));
      if (first < 0 || last < 0) {
        return -1;
      }
      budget.letters(Math.max(1, last - first + 1));
      at = range.end();
    }
    Matcher end = END.matcher(map).region(at, map.length());
    return end.find() ? end.end() : -1;
  }

  private static long code(String hex) {
    String digits = hex.replaceAll("\\s", "");
    return digits.isEmpty() || digits.length() > LONGEST_CODE ? -1 : Long.parseLong(digits, 16);
  }
}
