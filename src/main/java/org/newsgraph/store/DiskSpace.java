package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * Holds writers against the free space of the disk, before they use it up: TDB2 writes into mapped
 * memory, where a full disk is a fault of the machine instead of an exception.
 */
final class DiskSpace {

  /** What a transaction leaves free: more than it takes between two looks. */
  static final long SPARE_BYTES = 32L << 20;

  private static final int QUADS_PER_LOOK = 20_000;
  private static final double MEGABYTE = 1e6;

  private final Path folder;
  private final long spare;
  private long quads;

  /**
   * Makes what watches the disk of a folder.
   *
   * @param spare bytes that must stay free
   */
  DiskSpace(Path folder, long spare) {
    this.folder = folder;
    this.spare = spare;
  }

  /**
   * Hears of a quad that is to be written; looks at the disk now and then, also at the first one.
   *
   * @throws NewsgraphException STORE_FAILED if there is too little space
   */
  void beforeQuad() {
    if (quads++ % QUADS_PER_LOOK == 0) {
      require(folder, spare, "writing");
    }
  }

  /**
   * Requires free space.
   *
   * @param folder what will be written to; it need not be there
   * @param what it is for
   * @throws NewsgraphException STORE_FAILED with what is needed and what is free
   */
  static void require(Path folder, long bytes, String what) {
    try {
      Path there = folder.toAbsolutePath();
      while (!Files.exists(there) && there.getParent() != null) {
        there = there.getParent();
      }
      long free = Files.getFileStore(there).getUsableSpace();
      if (free < bytes) {
        throw failed(
            folder,
            String.format(
                Locale.ROOT,
                "%s needs %.0f MB of free space on the disk; there are %.0f MB",
                what,
                bytes / MEGABYTE,
                free / MEGABYTE),
            null);
      }
    } catch (IOException e) {
      throw failed(folder, "cannot be asked for its free space: " + Reasons.of(e), e);
    }
  }

  /** Returns what to tell when mapped memory could not be written. */
  static NewsgraphException fault(Path folder, InternalError e) {
    return failed(folder, "the disk is full or does not work; the store is as before", e);
  }

  private static NewsgraphException failed(Path folder, String what, Throwable cause) {
    return new NewsgraphException(ErrorCode.STORE_FAILED, folder.toString(), what, cause);
  }
}
