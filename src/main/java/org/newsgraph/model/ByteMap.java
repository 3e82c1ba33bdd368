package org.newsgraph.model;

import java.nio.charset.Charset;

/**
 * Leads from the code points of a text to the bytes that they were decoded from. What the bytes are
 * counted from is told by {@link Origin}.
 */
public interface ByteMap {

  /** Returns the encoding of the bytes. */
  Charset charset();

  /**
   * Returns the offset of the first byte of a code point.
   *
   * @param codePoint offset in code points, at most the length of the text
   */
  long byteStart(int codePoint);

  /**
   * Returns the offset of the byte after the last one of the code point before an offset. Between
   * it and the first byte of the next code point there may be bytes that are no part of the text.
   *
   * @param codePoint offset in code points, exclusive end of a stretch, at most the length of the
   *     text
   */
  long byteEnd(int codePoint);

  /**
   * Returns the offset of a code point in the text's {@code char}s.
   *
   * @param codePoint offset in code points, at most the length of the text
   */
  int charOffset(int codePoint);
}
