package org.newsgraph.source;

import java.nio.charset.StandardCharsets;
import org.newsgraph.model.DerivedBytes;

/**
 * Reads the characters of a JSON string back from their bytes (RFC 8259, section 7). It reads
 * whatever it is given: what is no escape stands for itself, and what is no UTF-8 becomes U+FFFD,
 * so that a changed file can be searched for its words.
 */
final class JsonString {

  private static final int REPLACEMENT = 0xFFFD;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final byte[] bytes;
  private final int end;
  private final long base;
  private final DerivedBytes.Builder out = new DerivedBytes.Builder(StandardCharsets.UTF_8);
  private int at;

  private JsonString(byte[] bytes, int from, int to, long base) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
    this.base = base;
  }

  /**
   * Reads characters.
   *
   * @param from first byte after the opening quotation mark
   * @param to the closing quotation mark
   * @param base what the bytes' first one counts as
   */
  static DerivedBytes.Builder read(byte[] bytes, int from, int to, long base) {
    JsonString string = new JsonString(bytes, from, to, base);
    while (string.at < to) {
      string.next();
    }
    return string.out;
  }

  /** Returns the place of the quotation mark that ends a string, or the end of the bytes. */
  static int end(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return Math.min(at, bytes.length);
  }

  private void next() {
    int first = at;
    if (bytes[at] != '\\') {
      int c = utf8();
      out.literal(c, base + first, base + at);
      return;
    }
    int c = escape();
    out.meant(c, base + first, base + at);
  }

  private int escape() {
    int sign = at + 1 < end ? ESCAPES.indexOf(bytes[at + 1]) : -1;
    if (sign >= 0) {
      at += 2;
      return MEANT.charAt(sign);
    }
    int high = hexadecimal(at);
    if (high < 0) {
      at++;
      return '\\';
    }
    at += 6;
    if (Character.isHighSurrogate((char) high)) {
      int low = hexadecimal(at);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        at += 6;
        return Character.toCodePoint((char) high, (char) low);
      }
    }
    return high;
  }

  /** Returns the number of a {@code \}{@code uXXXX} that begins at a place, or -1. */
  private int hexadecimal(int from) {
    if (from + 6 > end || bytes[from] != '\\' || bytes[from + 1] != 'u') {
      return -1;
    }
    int out = 0;
    for (int i = from + 2; i < from + 6; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      out = out << 4 | digit;
    }
    return out;
  }

  private int utf8() {
    int first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    int more =
        (first & 0xE0) == 0xC0 ? 1 : (first & 0xF0) == 0xE0 ? 2 : (first & 0xF8) == 0xF0 ? 3 : -1;
    if (more < 0 || at + more > end) {
      return REPLACEMENT;
    }
    int c = first & (0x3F >> more);
    for (int i = 0; i < more; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return REPLACEMENT;
      }
      c = c << 6 | bytes[at + i] & 0x3F;
    }
    if (!Character.isValidCodePoint(c)) {
      return REPLACEMENT;
    }
    at += more;
    return c;
  }
}
