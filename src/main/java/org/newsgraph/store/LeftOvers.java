package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** Removes what processes that were killed have left in the folder of a store. */
final class LeftOvers {

  /** How TDB2 goes on with the name of a folder that a compaction has not ended. */
  private static final String UNENDED = "-tmp";

  /** How a file ends that would have been renamed when it was whole. */
  private static final String PART = ".part";

  private LeftOvers() {}

  /**
   * Removes all.
   *
   * @param layout a store that is not open, and whose lock is held
   * @throws NewsgraphException STORE_FAILED if something cannot be removed
   */
  static void remove(StoreLayout layout) {
    BulkLoad.removeLeftOver(layout);
    try {
      for (Path part : named(layout.directory(), PART)) {
        Files.delete(part);
      }
      if (layout.exists()) {
        for (Path folder : named(layout.quads(), UNENDED)) {
          Folders.delete(folder);
        }
        removeOlder(layout);
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED,
          layout.directory().toString(),
          "what a run that was killed left cannot be removed: " + Reasons.of(e),
          e);
    }
  }

  private static List<Path> named(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.getFileName().toString().endsWith(end)).toList();
    }
  }

  /** Removes the folders that a compaction left because it was killed after its last step. */
  static void removeOlder(StoreLayout layout) throws IOException {
    try (Stream<Path> all = Files.list(layout.quads())) {
      List<Path> data =
          all.filter(p -> StoreLayout.DATA.matcher(p.getFileName().toString()).matches()).toList();
      Optional<Path> last = data.stream().max(Comparator.comparing(LeftOvers::number));
      for (Path folder : data) {
        if (!folder.equals(last.orElseThrow())) {
          Folders.delete(folder);
        }
      }
    }
  }

  private static int number(Path data) {
    return Integer.parseInt(data.getFileName().toString().replaceAll("\\D", ""));
  }
}
