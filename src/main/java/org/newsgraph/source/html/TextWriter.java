package org.newsgraph.source.html;

import java.nio.charset.Charset;
import java.util.List;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.DerivedBytes;

/**
 * Writes stretches of a page's source as text: character references read, white space made one
 * space, paragraphs set apart by a blank line.
 */
final class TextWriter {

  /** Signs that are not seen and only say where a word may be broken. */
  private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

  private final String source;
  private final Charset charset;
  private final DerivedBytes.Builder out;
  private int at;
  private long bytes;
  private int lineEnds;
  private long spaceStart = -1;
  private long spaceEnd;
  private boolean empty = true;

  private TextWriter(String source, Charset charset, long base) {
    this.source = source;
    this.charset = charset;
    this.bytes = base;
    this.out = new DerivedBytes.Builder(charset);
  }

  /**
   * Returns the text of stretches.
   *
   * @param base what the first byte of the source counts as
   */
  static DerivedBytes.Builder write(
      String source, Charset charset, long base, List<PageText.Stretch> stretches) {
    TextWriter writer = new TextWriter(source, charset, base);
    stretches.forEach(writer::write);
    return writer.out;
  }

  private void write(PageText.Stretch stretch) {
    lineEnds = Math.max(lineEnds, stretch.lineEnds());
    int i = Math.max(at, stretch.start());
    while (i < stretch.end()) {
      Entities.Entity entity =
          source.charAt(i) == '&' ? Entities.at(source, i, stretch.end()) : null;
      int c = source.codePointAt(i);
      int length = entity == null ? Character.charCount(c) : entity.length();
      long first = byteAt(i);
      long last = byteAt(i + length);
      if (entity == null) {
        add(c, true, first, last);
      } else {
        add(entity.text(), first, last);
      }
      i += length;
    }
  }

  /** A reference may stand for two code points: the first has its bytes. */
  private void add(String text, long first, long last) {
    long from = first;
    for (int c : text.codePoints().toArray()) {
      add(c, false, from, last);
      from = last;
    }
  }

  private void add(int c, boolean literal, long first, long last) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (spaceStart < 0) {
        spaceStart = first;
        spaceEnd = last;
      }
      return;
    }
    if (UNSEEN.indexOf(c) >= 0 || c == 0) {
      return;
    }
    separate(first);
    if (literal) {
      out.literal(c, first, last);
    } else {
      out.meant(c, first, last);
    }
  }

  /** Writes the white space before a sign. */
  private void separate(long first) {
    if (!empty && lineEnds > 0) {
      for (int i = 0; i < lineEnds; i++) {
        out.meant('\n', first, first);
      }
    } else if (!empty && spaceStart >= 0) {
      out.meant(' ', spaceStart, spaceEnd);
    }
    empty = false;
    lineEnds = 0;
    spaceStart = -1;
  }

  /** Returns the byte of a char; the chars that are asked for only go forward. */
  private long byteAt(int position) {
    while (at < position) {
      int c = source.codePointAt(at);
      bytes += ByteIndex.width(c, charset);
      at += Character.charCount(c);
    }
    return bytes;
  }
}
