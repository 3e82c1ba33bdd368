package org.newsgraph.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes bytes that no editor would. */
final class Bytes {

  private Bytes() {}

  /** Returns a text in UTF-8. */
  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the bytes of a text in ISO 8859-1: each char a byte. */
  static byte[] raw(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns bytes one after the other. */
  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Returns bytes packed. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Returns bytes in ten archives, each in the next. */
  static byte[] tenArchives(byte[] bytes) {
    byte[] out = bytes;
    for (int i = 0; i < 10; i++) {
      out = unpackedGzip(out);
    }
    return out;
  }

  /** Returns bytes in an archive that leaves them as they are, whatever version packs them. */
  private static byte[] unpackedGzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.NO_COMPRESSION);
          }
        }) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Returns bytes without the last ones. */
  static byte[] cut(byte[] bytes, int last) {
    return java.util.Arrays.copyOf(bytes, bytes.length - last);
  }

  /** Returns bytes with one changed; a negative place counts from the end. */
  static byte[] flip(byte[] bytes, int place) {
    byte[] out = bytes.clone();
    out[place < 0 ? bytes.length + place : place] ^= 0x5A;
    return out;
  }
}
