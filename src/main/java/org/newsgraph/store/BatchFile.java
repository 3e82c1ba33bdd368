package org.newsgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * A file of lines beside the quads that must change together with them. It is written before the
 * batch under the number of that batch, and takes its place after it: whichever of the two a
 * process is killed before, the next opening can tell which lines belong to the quads.
 *
 * @param path where it lies; there may be none
 */
public record BatchFile(Path path) {

  private Path numbered(long generation) {
    return path.resolveSibling(path.getFileName() + "." + generation);
  }

  /**
   * Writes what the file is to hold as soon as a batch is stored.
   *
   * @param generation number of the batch
   * @param lines no lines for no file
   * @throws NewsgraphException STORE_FAILED if it cannot be written
   */
  public void prepare(long generation, List<String> lines) {
    try {
      Path part = Files.createTempFile(path.toAbsolutePath().getParent(), "batch", ".part");
      Files.write(part, lines, StandardCharsets.UTF_8);
      Files.move(
          part,
          numbered(generation),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  /**
   * Lets the file hold what was prepared for a batch, if anything was; gives up what was prepared
   * for others.
   *
   * @param generation number of the batch that is stored
   * @throws NewsgraphException STORE_FAILED if it cannot be written
   */
  public void settle(long generation) {
    try {
      Path prepared = numbered(generation);
      if (Files.exists(prepared)) {
        if (Files.size(prepared) > 0) {
          Files.move(prepared, path, StandardCopyOption.ATOMIC_MOVE);
        } else {
          Files.deleteIfExists(path);
        }
      }
      for (Path other : allPrepared()) {
        Files.delete(other);
      }
    } catch (IOException e) {
      throw failed("put into its place", e);
    }
  }

  private List<Path> allPrepared() throws IOException {
    String start = path.getFileName() + ".";
    try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
      return files
          .filter(f -> f.getFileName().toString().matches("\\Q" + start + "\\E\\d+"))
          .toList();
    }
  }

  private NewsgraphException failed(String what, IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, path.toString(), "cannot be " + what + ": " + Reasons.of(e), e);
  }
}
