package org.newsgraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** The bytes of a file. */
final class FileBytes {

  private FileBytes() {}

  /**
   * Reads a whole file.
   *
   * @param maxBytes the largest size that is read
   */
  static byte[] read(Path path, long maxBytes) {
    try {
      long size = Files.size(path);
      if (size > maxBytes) {
        throw new NewsgraphException(
            ErrorCode.SOURCE_TOO_LARGE,
            path.toString(),
            "the file has "
                + size
                + " bytes, the limit is "
                + maxBytes
                + " (--max-size raises it)");
      }
      return Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE, path.toString(), "there is no such file", e);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE, path.toString(), "the file cannot be read", e);
    }
  }
}
