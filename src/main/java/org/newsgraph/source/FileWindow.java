package org.newsgraph.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Reads some of the bytes that a file holds. */
public final class FileWindow {

  private FileWindow() {}

  /**
   * Reads a stretch of a file, or of what a gzip stream in it holds.
   *
   * @param member offset in the file at which the gzip stream begins, or {@code null} to read the
   *     bytes as they lie on disk
   * @param from first byte
   * @param to end, exclusive
   * @return the bytes, fewer if there are no more or those after them are damaged: whether they are
   *     the right ones is for their hash to tell
   * @throws IOException if it cannot be read, or is no gzip stream
   */
  public static byte[] read(Path path, Long member, long from, long to) throws IOException {
    try (InputStream in = member == null ? Content.open(path) : Content.unzip(path, member)) {
      in.skipNBytes(from);
      return readUpTo(in, to - from);
    } catch (EOFException e) {
      return new byte[0];
    }
  }

  private static byte[] readUpTo(InputStream in, long most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      int read = 0;
      while (read >= 0 && out.size() < most) {
        out.write(buffer, 0, read);
        read = in.read(buffer, 0, (int) Math.min(buffer.length, most - out.size()));
      }
    } catch (EOFException | ZipException e) {
      // a wrong checksum at the end does not make the words before it wrong
    }
    return out.toByteArray();
  }
}
