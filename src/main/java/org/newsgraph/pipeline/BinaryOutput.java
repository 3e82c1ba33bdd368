package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers in as few bytes as they need, and each text once. */
final class BinaryOutput {

  private static final int MORE = 0x80;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private final Map<String, Integer> texts = new HashMap<>();
  private int size;

  /** Writes to a stream, which stays open; {@link #flush} ends the writing. */
  BinaryOutput(OutputStream out) {
    this.out = out;
  }

  private void put(int b) throws IOException {
    if (size == buffer.length) {
      flush();
    }
    buffer[size++] = (byte) b;
  }

  /** Hands on all that was written. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  /** Writes a number that is often near 0. */
  void number(long value) throws IOException {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & -MORE) != 0) {
      put((int) (rest & 0x7F) | MORE);
      rest >>>= 7;
    }
    put((int) rest);
  }

  /** Writes a number of any size in eight bytes. */
  void fixed(long value) throws IOException {
    for (int shift = 56; shift >= 0; shift -= 8) {
      put((int) (value >>> shift));
    }
  }

  /** Writes a text, or {@code null}. Chars are written as they are, whatever they mean. */
  void text(String value) throws IOException {
    if (value == null) {
      number(0);
      return;
    }
    Integer known = texts.putIfAbsent(value, texts.size());
    if (known != null) {
      number(known + 3L);
      return;
    }
    boolean narrow = isNarrow(value);
    number(narrow ? 1 : 2);
    number(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!narrow) {
        put(c >>> 8);
      }
      put(c);
    }
  }

  private static boolean isNarrow(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }
}
