package org.newsgraph.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Maps code point offsets of a text to byte offsets of the file that it was decoded from.
 *
 * <p>Keeps one checkpoint every {@value #STEP} code points, so that a large text costs little
 * memory.
 */
public final class ByteIndex implements ByteMap {

  private static final int STEP = 256;

  private final String text;
  private final Charset charset;
  private final int[] chars;
  private final long[] bytes;
  private final int length;

  private ByteIndex(String text, Charset charset, int[] chars, long[] bytes, int length) {
    this.text = text;
    this.charset = charset;
    this.chars = chars;
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * Indexes a text.
   *
   * @param text the decoded text of the whole file
   * @param charset the encoding of the file; each code point must have one fixed encoding in it
   *     (all UTF and single-byte charsets do)
   */
  public static ByteIndex of(String text, Charset charset) {
    int count = text.codePointCount(0, text.length());
    int[] chars = new int[count / STEP + 1];
    long[] bytes = new long[count / STEP + 1];
    long at = 0;
    int position = 0;
    for (int i = 0; i < text.length(); position++) {
      if (position % STEP == 0) {
        chars[position / STEP] = i;
        bytes[position / STEP] = at;
      }
      int c = text.codePointAt(i);
      at += width(c, charset);
      i += Character.charCount(c);
    }
    if (count % STEP == 0) {
      chars[count / STEP] = text.length();
      bytes[count / STEP] = at;
    }
    return new ByteIndex(text, charset, chars, bytes, count);
  }

  @Override
  public Charset charset() {
    return charset;
  }

  /**
   * Returns the byte offset of a code point.
   *
   * @param codePoint offset in code points, at most the length of the text
   */
  public long byteOffset(int codePoint) {
    int i = chars[codePoint / STEP];
    long at = bytes[codePoint / STEP];
    for (int n = codePoint % STEP; n > 0; n--) {
      int c = text.codePointAt(i);
      at += width(c, charset);
      i += Character.charCount(c);
    }
    return at;
  }

  @Override
  public long byteStart(int codePoint) {
    return byteOffset(codePoint);
  }

  @Override
  public long byteEnd(int codePoint) {
    return byteOffset(codePoint);
  }

  /** Returns the number of code points of the text. */
  public int length() {
    return length;
  }

  @Override
  public int charOffset(int codePoint) {
    return text.offsetByCodePoints(chars[codePoint / STEP], codePoint % STEP);
  }

  /** Returns the number of bytes of a code point in an encoding. */
  public static int width(int codePoint, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
    if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
      return 2 * Character.charCount(codePoint);
    }
    return Character.toString(codePoint).getBytes(charset).length;
  }
}
