package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.main.LoaderMain;
import org.apache.jena.tdb2.loader.main.LoaderPlan;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * Loads all quads of a store into a new folder beside those that it has, with their text index;
 * checks them, and puts them into their place. A process that is killed leaves the store as it was,
 * or with what was loaded; or, if it held nothing before, without its quads, which is no store.
 */
final class BulkLoad implements AutoCloseable {

  /**
   * Jena's plan for parallel loading, but with the nodes stored by the thread that sends the quads:
   * what waits for the other threads is then numbers instead of terms.
   */
  private static final LoaderPlan PLAN =
      new LoaderPlan(
          LoaderPlans.loaderPlanLight.dataInputType(),
          LoaderPlans.loaderPlanParallel.primaryLoad3(),
          LoaderPlans.loaderPlanParallel.primaryLoad4(),
          LoaderPlans.loaderPlanParallel.secondaryIndex3(),
          LoaderPlans.loaderPlanParallel.secondaryIndex4());

  /** The loader never returns when the disk is full, so it is not let so far. */
  private static final long SPARE_BYTES = 512L << 20;

  private final StoreLayout target;
  private final StoreLayout loading;
  private final DatasetGraph quads;
  private final DataLoader loader;
  private final StreamRDF stream;
  private final DiskSpace space;
  private boolean isRunning;
  private long sent;

  /** Begins to load beside a store, whose lock is held. */
  BulkLoad(StoreLayout target) {
    this.target = target;
    this.loading = target.loading();
    removeLeftOver(target);
    try {
      Files.createDirectories(loading.quads());
      Files.createDirectories(loading.text());
    } catch (IOException e) {
      throw failed("cannot be made", e);
    }
    this.space = new DiskSpace(loading.directory(), SPARE_BYTES);
    this.quads = Storage.connect(loading);
    // without an output of its own the loader fails, and then waits for ever
    this.loader = new LoaderMain(PLAN, quads, MonitorOutputs.nullOutput());
    loader.startBulk();
    this.isRunning = true;
    this.stream = loader.stream();
    stream.start();
  }

  /** Removes what a process that was killed has left. */
  static void removeLeftOver(StoreLayout target) {
    Path folder = target.loading().directory();
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, folder.toString(), "cannot be removed: " + Reasons.of(e), e);
    }
  }

  /** Sends a quad. */
  void add(Quad quad) {
    space.beforeQuad();
    sent++;
    stream.quad(quad);
  }

  /**
   * Ends the loading and checks what came of it.
   *
   * @param base of the store's IRIs
   * @param generation the number of this batch
   * @param isDistinct whether no quad was sent twice
   * @return how many quads are stored
   */
  long finish(String base, long generation, boolean isDistinct) {
    stream.finish();
    isRunning = false;
    loader.finishBulk();
    Txn.executeWrite(
        quads,
        () -> {
          StoreState.base(quads, base);
          StoreState.generation(quads, generation);
        });
    indexText(generation);
    return checked(isDistinct);
  }

  private void indexText(long generation) {
    TextIndexLucene text = TextIndexing.open(loading.text());
    try {
      long texts = Txn.calculateRead(quads, () -> TextIndexing.reindex(text, quads));
      TextIndexing.mark(text, generation);
      text.commit();
      if (TextIndexing.count(text) != texts || TextIndexing.generation(text) != generation) {
        throw failed("the text index does not hold all texts", null);
      }
    } finally {
      text.close();
    }
  }

  /** Every index must hold the same number of quads: all that were sent, each once. */
  private long checked(boolean isDistinct) {
    long[] sizes =
        Arrays.stream(Storage.indexes(quads))
            .parallel()
            .mapToLong(index -> Txn.calculateRead(quads, index::size))
            .distinct()
            .toArray();
    if (sizes.length != 1 || sizes[0] > sent || isDistinct && sizes[0] < sent) {
      throw failed("the indexes hold " + Arrays.toString(sizes) + " of " + sent + " quads", null);
    }
    return sizes[0];
  }

  /** Puts what was loaded into the place of what the store had, which nothing may have open. */
  void putInPlace() {
    StoreLayout before = new StoreLayout(loading.directory().resolve("before"));
    TDBInternal.expel(quads, true);
    try {
      Files.createDirectories(before.directory());
      move(target.text(), before.text());
      move(loading.text(), target.text());
      move(target.quads(), before.quads());
      try {
        move(loading.quads(), target.quads());
      } catch (IOException e) {
        move(before.quads(), target.quads());
        throw e;
      }
    } catch (IOException e) {
      throw failed("cannot be put into its place", e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private NewsgraphException failed(String what, IOException cause) {
    String reason = cause == null ? "" : ": " + Reasons.of(cause);
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, loading.directory().toString(), what + reason, cause);
  }

  /** Gives up what was not put into its place. */
  @Override
  public void close() {
    try {
      if (isRunning) {
        // ends the threads of the loader; what they stored is removed
        loader.finishBulk();
      }
    } finally {
      TDBInternal.expel(quads, true);
      removeLeftOver(target);
    }
  }
}
