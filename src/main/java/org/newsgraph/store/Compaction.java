package org.newsgraph.store;

import java.io.IOException;
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
 * ones; what it leaves besides is removed by the next opening.
 */
public final class Compaction {

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
      LeftOvers.removeOlder(layout);
      long before = size();
      DiskSpace.require(layout.directory(), before, "a copy");
      DatabaseMgr.compact(storage.quads(), true);
      mergeText();
      return new Sizes(before, size());
    } catch (IOException e) {
      throw failed("cannot be compacted: " + Reasons.of(e), e);
    } catch (RuntimeIOException | TDBException e) {
      throw failed("cannot be compacted; it is as before", e);
    }
  }

  private long size() throws IOException {
    return Folders.size(layout.quads()) + Folders.size(layout.text());
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
