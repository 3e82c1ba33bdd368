package org.newsgraph.audit;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.newsgraph.source.FileWindow;

/**
 * Keeps what the compressed file holds that was asked for last, while there is room: its records
 * would else be sought from its beginning, each anew. Thread-safe.
 */
final class UnpackedFile {

  private static final int LARGEST = 128 * 1024 * 1024;

  private String known = "";
  private SoftReference<byte[]> content = new SoftReference<>(null);

  /**
   * Reads a stretch of what a gzip stream holds.
   *
   * @param member offset in the file at which the stream begins
   * @param from first byte
   * @param to end, exclusive
   * @return the bytes, fewer if there are no more
   */
  synchronized byte[] window(Path file, long member, long from, long to) throws IOException {
    byte[] whole = whole(file, member);
    if (whole == null) {
      return FileWindow.read(file, member, from, to);
    }
    int first = (int) Math.min(from, whole.length);
    return Arrays.copyOfRange(whole, first, (int) Math.max(first, Math.min(to, whole.length)));
  }

  /**
   * Returns all that the stream holds; {@code null} if that is too much, or cannot be read whole.
   */
  private byte[] whole(Path file, long member) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    String asked = file + "\n" + member + "\n" + now.size() + "\n" + now.lastModifiedTime();
    byte[] kept = content.get();
    if (asked.equals(known) && kept != null) {
      return kept.length == 0 ? null : kept;
    }
    byte[] read = FileWindow.read(file, member, 0, LARGEST + 1L);
    byte[] out = read.length > LARGEST ? new byte[0] : read;
    known = asked;
    content = new SoftReference<>(out);
    return out.length == 0 ? null : out;
  }
}
