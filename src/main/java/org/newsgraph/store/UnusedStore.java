package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** A store that nothing was ever written to: what a first load makes and, if it fails, leaves. */
public final class UnusedStore {

  private UnusedStore() {}

  /**
   * Removes a store if it is unused; what else is in its folder stays.
   *
   * @param directory folder of the store, which is not open; there may be none
   * @throws NewsgraphException STORE_FAILED if it cannot be removed, or as {@link Store#open}
   */
  public static void remove(Path directory) {
    StoreLayout layout = new StoreLayout(directory);
    try {
      if (layout.exists() && isUnused(layout)) {
        Folders.delete(layout.quads());
        Folders.delete(layout.text());
        Folders.delete(layout.extractions());
        Files.deleteIfExists(layout.sourceRoots());
        Files.deleteIfExists(layout.lock());
        Files.delete(directory);
      }
    } catch (DirectoryNotEmptyException e) {
      // others have put something there
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED,
          directory.toString(),
          "the empty store cannot be removed: " + Reasons.of(e),
          e);
    }
  }

  private static boolean isUnused(StoreLayout layout) throws IOException {
    try (Store store = Store.open(layout.directory())) {
      // what a killed build has read from documents is worth keeping
      return store.generation() == 0 && Folders.size(layout.extractions()) == 0;
    }
  }
}
