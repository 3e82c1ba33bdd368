package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.rdf.Iris;

/**
 * Named graphs on disk with a text index. One process at a time may open it; within that process
 * any number of threads may read while one writes.
 */
public final class Store implements AutoCloseable {

  private final StoreLayout layout;
  private final StoreLock lock;
  private final Turns turns = new Turns();
  private volatile Storage storage;

  Store(StoreLayout layout, StoreLock lock, Storage storage) {
    this.layout = layout;
    this.lock = lock;
    this.storage = storage;
  }

  /**
   * Opens the store in a folder.
   *
   * @throws NewsgraphException STORE_MISSING if there is none, STORE_LOCKED if another process
   *     holds it, STORE_FAILED if it cannot be read
   */
  public static Store open(Path directory) {
    return StoreOpener.open(directory);
  }

  /**
   * Opens a store, making it when there is none.
   *
   * @param directory its folder
   * @param base the base of the IRIs that it will hold
   * @throws NewsgraphException USAGE if the store was made with another base; else as {@link #open}
   */
  public static Store create(Path directory, String base) {
    String wanted = new Iris(base).base();
    return StoreOpener.create(directory, wanted, wanted);
  }

  /**
   * Opens a store with the base that it was made with; makes it, with {@link Iris#DEFAULT_BASE},
   * when there is none.
   *
   * @throws NewsgraphException as {@link #open}
   */
  public static Store create(Path directory) {
    return StoreOpener.create(directory, null, Iris.DEFAULT_BASE);
  }

  StoreLayout layout() {
    return layout;
  }

  Storage storage() {
    return storage;
  }

  private DatasetGraph quads() {
    return storage.quads();
  }

  /**
   * Returns the quads for queries: the default graph is the union of the named graphs, and {@code
   * text:query} works. Use it within a transaction.
   */
  public DatasetGraph dataset() {
    return storage.dataset();
  }

  /**
   * Returns the number of the state that the caller's transaction sees; each transaction that
   * writes makes another.
   */
  public long version() {
    return TDBInternal.getDatasetGraphTDB(quads())
        .getTxnSystem()
        .getThreadTransaction()
        .getDataVersion();
  }

  /** Returns whose turn it is to write, for those who share the store. */
  public Turns turns() {
    return turns;
  }

  /** Opens the text index for a search, as the last batch left it. */
  public TextSearch search() {
    return new TextSearch(storage.searchers(), storage.text().getQueryAnalyzer());
  }

  /** Returns the base of the IRIs. */
  public String base() {
    return Txn.calculateRead(quads(), () -> StoreState.base(quads()).orElse(""));
  }

  /** Returns the folder for the extractions that the graphs were made from. */
  public Path extractions() {
    return layout.extractions();
  }

  /** Returns the file with a user's judgements on identity; there may be none. */
  public Path identities() {
    return layout.identities();
  }

  /** Returns the file for what the last build knew. */
  public Path buildState() {
    return layout.buildState();
  }

  /**
   * Lets the next build look at everything. Whoever lets others than a build write into the store
   * must call it, since a build only writes what differs from what the last one wrote.
   *
   * @throws NewsgraphException STORE_FAILED if what the last build knew cannot be removed
   */
  public void forgetBuild() {
    try {
      Files.deleteIfExists(layout.buildState());
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED,
          layout.buildState().toString(),
          "cannot be removed: " + Reasons.of(e),
          e);
    }
  }

  /** Counts the caller's transaction as a batch, as all must who write through {@link #dataset}. */
  public void countBatch() {
    storage.countBatch();
  }

  /** Returns the number of the last batch, 0 for a new store. */
  public long generation() {
    return Txn.calculateRead(quads(), () -> StoreState.generation(quads()));
  }

  /** Returns how many quads the named graphs hold, which takes a look at each. */
  public long size() {
    return Txn.calculateRead(quads(), Storage.indexes(quads())[0]::size);
  }

  /** Returns the folder of the store. */
  public Path directory() {
    return layout.directory();
  }

  /** Returns the names of the graphs, sorted. */
  public Set<String> graphs() {
    return Txn.calculateRead(
        quads(),
        () -> {
          Set<String> names = new TreeSet<>();
          quads().listGraphNodes().forEachRemaining(g -> names.add(g.getURI()));
          return names;
        });
  }

  /**
   * Replaces graphs, all in one transaction: a reader sees the store before or after. If anything
   * fails, the store stays as it was.
   *
   * @param graphs names of the graphs to replace; one that gets no quad is removed
   * @param content their new quads, none twice, each in one of {@code graphs}
   * @throws NewsgraphException STORE_FAILED if the quads cannot be written
   */
  public void replace(Set<Node> graphs, Stream<Quad> content) {
    replace(graphs, Map.of(), content);
  }

  /**
   * Replaces graphs and parts of graphs, as {@link #replace(Set, Stream)} does.
   *
   * <p>Many quads for a store that holds none are loaded in bulk, unless it is shared; no other
   * thread may use the store then.
   *
   * @param graphs names of the graphs to replace as a whole
   * @param parts subjects of which all is replaced that other graphs say, by graph
   * @param content all new quads of the graphs and of the parts, none twice
   * @return by how many quads the store has grown; below 0 if it has shrunk
   */
  public long replace(Set<Node> graphs, Map<Node, Set<Node>> parts, Stream<Quad> content) {
    return new StoreWriter(this).replace(graphs, parts, content);
  }

  /**
   * Adds quads, all or none; as with {@link #replace(Set, Map, Stream)}, many for a store that
   * holds none are loaded in bulk. A store that holds none takes their base.
   *
   * @param source the quads; any may come twice
   * @return how many the store did not hold
   * @throws NewsgraphException USAGE if they have another base than the store, STORE_FAILED if they
   *     cannot be written, or what the source throws; the store is as before then
   */
  public long add(QuadSource source) {
    return new StoreWriter(this).add(source);
  }

  /**
   * Rewrites the store without the space that earlier batches have left; no other thread may use it
   * then.
   *
   * @throws NewsgraphException STORE_FAILED if the disk has not room for a copy; the store is as
   *     before then
   */
  public Compaction.Sizes compact() {
    try {
      return new Compaction(layout, storage).run();
    } finally {
      // the quads forget their settings with their folder
      reopen(() -> {});
    }
  }

  /** Opens the storage again, after a change to its folders. */
  void reopen(Runnable change) {
    storage.close();
    try {
      change.run();
    } finally {
      storage = Storage.open(layout);
    }
  }

  @Override
  public void close() {
    storage.close();
    lock.close();
  }
}
