package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** Opens stores, and makes new ones. */
final class StoreOpener {

  private StoreOpener() {}

  /** Opens a store that is there. */
  static Store open(Path directory) {
    StoreLayout layout = new StoreLayout(directory);
    if (!layout.exists()) {
      throw missing(layout);
    }
    Store store = connect(layout);
    if (store.base().isEmpty()) {
      // a process was killed between making it and its first word
      store.close();
      throw missing(layout);
    }
    return store;
  }

  private static NewsgraphException missing(StoreLayout layout) {
    return new NewsgraphException(
        ErrorCode.STORE_MISSING,
        layout.directory().toString(),
        "there is no store; build one first");
  }

  /**
   * Opens a store, making it when there is none.
   *
   * @param wanted the base that its IRIs must have; null for any
   * @param base the base for a new store
   */
  static Store create(Path directory, String wanted, String base) {
    StoreLayout layout = new StoreLayout(directory);
    if (!layout.exists()) {
      DiskSpace.require(directory, DiskSpace.SPARE_BYTES, "a new store");
    }
    make(layout, layout.extractions());
    Store store = connect(layout);
    try {
      settle(store, wanted, base);
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e instanceof NewsgraphException
          ? e
          : new NewsgraphException(
              ErrorCode.STORE_FAILED, directory.toString(), "the store cannot be read", e);
    }
  }

  private static void make(StoreLayout layout, Path... folders) {
    try {
      for (Path folder : folders) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw unmade(layout, e);
    }
  }

  private static Store connect(StoreLayout layout) {
    StoreLock lock = StoreLock.take(layout);
    try {
      LeftOvers.remove(layout);
      make(layout, layout.text());
      makeQuads(layout);
      Storage storage = Storage.open(layout);
      try {
        settleFiles(layout, storage.quads());
      } catch (RuntimeException e) {
        storage.close();
        throw e;
      }
      return new Store(layout, lock, storage);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void settleFiles(StoreLayout layout, DatasetGraph quads) {
    long generation = Txn.calculateRead(quads, () -> StoreState.generation(quads));
    new BatchFile(layout.identities()).settle(generation);
  }

  /**
   * Makes the files of the quads beside their place. TDB2 makes them one after another: what a
   * process that is killed meanwhile leaves cannot be opened.
   */
  private static void makeQuads(StoreLayout layout) {
    if (layout.exists()) {
      return;
    }
    StoreLayout beside = layout.loading();
    make(layout, beside.quads());
    TDBInternal.expel(Storage.connect(beside), true);
    try {
      Files.move(beside.quads(), layout.quads(), StandardCopyOption.ATOMIC_MOVE);
      Folders.delete(beside.directory());
    } catch (IOException e) {
      throw unmade(layout, e);
    }
  }

  private static NewsgraphException unmade(StoreLayout layout, IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED,
        layout.directory().toString(),
        "the store cannot be made: " + Reasons.of(e),
        e);
  }

  /** Gives a new store its base; holds the base that is wanted, if any, against that of another. */
  private static void settle(Store store, String wanted, String base) {
    DatasetGraph quads = store.storage().quads();
    String known = Txn.calculateRead(quads, () -> StoreState.base(quads).orElse(null));
    if (known == null) {
      Txn.executeWrite(quads, () -> StoreState.base(quads, base));
      return;
    }
    if (wanted != null && !known.equals(wanted)) {
      throw new NewsgraphException(
          ErrorCode.USAGE,
          store.directory().toString(),
          "the store was made with the base " + known + ", not " + wanted);
    }
  }
}
