package org.newsgraph.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Tells what the signs of a font mean, and counts those of which the file does not tell. */
final class GlyphMeaning {

  private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
  private static final GlyphList NAMES = names();

  private static final String UNKNOWN = "\uFFFD";

  private int unreadable;
  private int readable;

  private static GlyphList names() {
    try (InputStream in = GlyphList.class.getResourceAsStream(MORE_NAMES)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number of signs that the file gives no meaning. */
  int unreadable() {
    return unreadable;
  }

  /** Returns the number of signs with a meaning, spaces not counted. */
  int readable() {
    return readable;
  }

  /**
   * Returns the letters that a sign stands for: ligatures as their letters, all spaces alike, what
   * is not seen as nothing, U+FFFD where the file does not tell.
   */
  String of(PDFont font, int code) {
    String told = font.toUnicode(code, NAMES);
    if (told == null || told.isEmpty()) {
      unreadable++;
      return UNKNOWN;
    }
    StringBuilder out = new StringBuilder();
    told.codePoints().forEach(c -> add(c, out));
    String text = out.toString();
    if (text.contains(UNKNOWN)) {
      unreadable++;
    } else if (!text.isBlank()) {
      readable++;
    }
    return text;
  }

  private static void add(int c, StringBuilder out) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      return;
    }
    switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          out.append(' ');
      case Character.CONTROL -> out.append(Character.isWhitespace(c) ? " " : "");
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> out.append(UNKNOWN);
      case Character.FORMAT -> out.append(c == 0xAD ? "\u00AD" : "");
      default -> out.appendCodePoint(c);
    }
  }
}
