package org.newsgraph.pipeline.partition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * A file that appears under its name when it is complete. Two that are written at the same time do
 * not meet: the later one replaces the other as a whole.
 */
final class PartFile {

  private final Path path;
  private final Path part;

  PartFile(Path path) {
    this.path = path;
    this.part =
        path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + PartitionNames.PART);
  }

  /** Opens the file for writing. */
  OutputStream open() {
    try {
      return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Gives the file its name. */
  void finish() {
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes all of a file. */
  static void write(Path path, byte[] bytes) {
    PartFile file = new PartFile(path);
    try (OutputStream out = file.open()) {
      out.write(bytes);
    } catch (IOException e) {
      throw file.failed(e);
    }
    file.finish();
  }

  /** Returns the failure to write it. */
  NewsgraphException failed(IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, path.toString(), "cannot be written: " + Reasons.of(e), e);
  }
}
