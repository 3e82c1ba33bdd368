package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * Rewrites the quads of a store into a new folder and the text index into one part. TDB2 renames
 * its new folder when it is whole, so that a process that is killed leaves the old quads or the new
 * ones; what it leaves besides is removed by the next opening or compaction.
 */
public final class Compaction {

  private static final double MEGABYTE = 1e6;

  /** What TDB2 calls the folders of its quads, numbered; the last one counts. */
  private static final Pattern DATA = Pattern.compile("Data-\\d+");

  private final StoreLayout layout;
  private final Storage storage;

  Compaction(StoreLayout layout, Storage storage) {
    this.layout = layout;
    this.storage = storage;
  }

  /**
   * What a store took and takes on the disk.
   *
   * @param before bytes of the quads and the text index before
   * @param after bytes afterwards
   */
  public record Sizes(long before, long after) {}

  /**
   * Compacts.
   *
   * @throws NewsgraphException STORE_FAILED if the disk has not room for a copy of the quads
   */
  Sizes run() {
    try {
      removeOlder();
      long before = size();
      requireSpace(before);
      DatabaseMgr.compact(storage.quads(), true);
      mergeText();
      return new Sizes(before, size());
    } catch (IOException e) {
      throw failed("cannot be compacted: " + Reasons.of(e), e);
    } catch (RuntimeIOException | TDBException e) {
      throw failed("cannot be compacted; it is as before", e);
    }
  }

  /** Removes the folders that a compaction left because it was killed after its last step. */
  private void removeOlder() throws IOException {
    try (Stream<Path> all = Files.list(layout.quads())) {
      List<Path> data =
          all.filter(p -> DATA.matcher(p.getFileName().toString()).matches())
              .sorted(Comparator.comparing(Compaction::number))
              .toList();
      for (Path folder : data.subList(0, data.size() - 1)) {
        Folders.delete(folder);
      }
    }
  }

  private static int number(Path data) {
    return Integer.parseInt(data.getFileName().toString().replaceAll("\\D", ""));
  }

  private long size() throws IOException {
    return Folders.size(layout.quads()) + Folders.size(layout.text());
  }

  private void requireSpace(long needed) throws IOException {
    long free = Files.getFileStore(layout.directory()).getUsableSpace();
    if (free < needed) {
      throw failed(
          String.format(
              Locale.ROOT,
              "a copy needs %.0f MB of free space on the disk; there are %.0f MB",
              needed / MEGABYTE,
              free / MEGABYTE),
          null);
    }
  }

  private void mergeText() throws IOException {
    long generation =
        Txn.calculateRead(storage.quads(), () -> StoreState.generation(storage.quads()));
    storage.text().getIndexWriter().forceMerge(1);
    TextIndexing.mark(storage.text(), generation);
    storage.text().commit();
  }

  private NewsgraphException failed(String what, Exception cause) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, layout.directory().toString(), what, cause);
  }
}
