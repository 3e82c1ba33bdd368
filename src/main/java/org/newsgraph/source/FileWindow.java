package org.newsgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

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
   * @return the bytes, fewer if there are no more
   * @throws IOException if it cannot be read, or is no gzip stream
   */
  public static byte[] read(Path path, Long member, long from, long to) throws IOException {
    try (InputStream in = member == null ? Content.open(path) : Content.unzip(path, member)) {
      in.skipNBytes(from);
      return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, to - from));
    } catch (java.io.EOFException e) {
      return new byte[0];
    }
  }
}
