package org.newsgraph.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link BinaryOutput} wrote. */
final class BinaryInput {

  private static final int MORE = 0x80;
  private static final int LARGEST = 1 << 28;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final List<String> texts = new ArrayList<>();
  private int at;
  private int end;

  /** Reads from a stream, which stays open; it may be read farther than asked for. */
  BinaryInput(InputStream in) {
    this.in = in;
  }

  private int next() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      at = 0;
      if (end <= 0) {
        throw new EOFException();
      }
    }
    return buffer[at++] & 0xFF;
  }

  long number() throws IOException {
    long rest = 0;
    int shift = 0;
    int b = next();
    while (b >= MORE) {
      rest |= (long) (b & 0x7F) << shift;
      shift += 7;
      b = next();
    }
    rest |= (long) b << shift;
    return (rest >>> 1) ^ -(rest & 1);
  }

  /** Reads the size of something that must fit into memory. */
  int size() throws IOException {
    long size = number();
    if (size < 0 || size > LARGEST) {
      throw new IOException("not a size: " + size);
    }
    return (int) size;
  }

  long fixed() throws IOException {
    long out = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      out = out << 8 | next();
    }
    return out;
  }

  String text() throws IOException {
    long kind = number();
    if (kind == 0) {
      return null;
    }
    if (kind > 2) {
      return texts.get((int) (kind - 3));
    }
    byte[] bytes = new byte[size() * (int) kind];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) next();
    }
    String made = kind == 1 ? new String(bytes, StandardCharsets.ISO_8859_1) : wide(bytes);
    texts.add(made);
    return made;
  }

  private static String wide(byte[] bytes) {
    char[] out = new char[bytes.length / 2];
    for (int i = 0; i < out.length; i++) {
      out[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
    }
    return new String(out);
  }
}
