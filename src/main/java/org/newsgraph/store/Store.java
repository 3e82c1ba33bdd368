package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.search.SearcherManager;
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
  private final DatasetGraph quads;
  private final TextIndexLucene text;
  private final SearcherManager searchers;
  private final DatasetGraph dataset;

  private Store(StoreLayout layout, DatasetGraph quads, TextIndexLucene text) {
    this.layout = layout;
    this.quads = quads;
    this.text = text;
    this.searchers = TextIndexing.searchers(text);
    this.dataset = TextDatasetFactory.create(quads, text, true);
    quads.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens a store.
   *
   * @param directory its folder
   * @throws NewsgraphException STORE_MISSING if there is none, STORE_LOCKED if another process
   *     holds it, STORE_FAILED if it cannot be read
   */
  public static Store open(Path directory) {
    StoreLayout layout = new StoreLayout(directory);
    if (!layout.exists()) {
      throw new NewsgraphException(
          ErrorCode.STORE_MISSING, directory.toString(), "there is no store; build one first");
    }
    return connect(layout);
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
    Store store = make(directory);
    store.settle(wanted, wanted);
    return store;
  }

  /**
   * Opens a store with the base that it was made with; makes it, with {@link Iris#DEFAULT_BASE},
   * when there is none.
   *
   * @param directory its folder
   * @throws NewsgraphException as {@link #open}
   */
  public static Store create(Path directory) {
    Store store = make(directory);
    store.settle(null, Iris.DEFAULT_BASE);
    return store;
  }

  private static Store make(Path directory) {
    StoreLayout layout = new StoreLayout(directory);
    try {
      Files.createDirectories(layout.quads());
      Files.createDirectories(layout.text());
      Files.createDirectories(layout.extractions());
    } catch (IOException e) {
      throw failed(layout, "the store cannot be made: " + Reasons.of(e), e);
    }
    return connect(layout);
  }

  private static Store connect(StoreLayout layout) {
    DatasetGraph quads = StoreLock.connect(layout);
    TextIndexLucene text = null;
    try {
      text = TextIndexing.open(layout.text());
      Store store = new Store(layout, quads, text);
      store.repairText();
      return store;
    } catch (RuntimeException e) {
      if (text != null) {
        text.close();
      }
      TDBInternal.expel(quads, true);
      throw failed(layout, "the text index cannot be opened", e);
    }
  }

  /** Gives a new store its base; holds the base that is wanted, if any, against that of another. */
  private void settle(String wanted, String base) {
    String known = Txn.calculateRead(quads, () -> StoreState.base(quads).orElse(null));
    if (known == null) {
      Txn.executeWrite(quads, () -> StoreState.base(quads, base));
      return;
    }
    if (wanted != null && !known.equals(wanted)) {
      close();
      throw new NewsgraphException(
          ErrorCode.USAGE,
          layout.directory().toString(),
          "the store was made with the base " + known + ", not " + wanted);
    }
  }

  /** Makes the text index anew if it does not hold the same last batch as the quads. */
  private void repairText() {
    long generation = Txn.calculateRead(quads, () -> StoreState.generation(quads));
    if (TextIndexing.generation(text) == generation) {
      return;
    }
    Txn.executeWrite(
        dataset,
        () -> {
          TextIndexing.reindex(text, quads);
          TextIndexing.mark(text, generation);
        });
  }

  /**
   * Returns the quads for queries: the default graph is the union of the named graphs, and {@code
   * text:query} works. Use it within a transaction.
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Returns the number of the state that the caller's transaction sees; each transaction that
   * writes makes another.
   */
  public long version() {
    return TDBInternal.getDatasetGraphTDB(quads)
        .getTxnSystem()
        .getThreadTransaction()
        .getDataVersion();
  }

  /** Opens the text index for a search, as the last batch left it. */
  public TextSearch search() {
    return new TextSearch(searchers, text.getQueryAnalyzer());
  }

  /** Returns the base of the IRIs. */
  public String base() {
    return Txn.calculateRead(quads, () -> StoreState.base(quads).orElse(""));
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
      throw failed(layout, "cannot be written: " + Reasons.of(e), e);
    }
  }

  /** Returns the number of the last batch, 0 for a new store. */
  public long generation() {
    return Txn.calculateRead(quads, () -> StoreState.generation(quads));
  }

  /** Returns the folder of the store. */
  public Path directory() {
    return layout.directory();
  }

  /** Returns the names of the graphs, sorted. */
  public Set<String> graphs() {
    return Txn.calculateRead(
        quads,
        () -> {
          Set<String> names = new TreeSet<>();
          quads.listGraphNodes().forEachRemaining(g -> names.add(g.getURI()));
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
   * @param graphs names of the graphs to replace as a whole
   * @param parts subjects of which all is replaced that other graphs say, by graph
   * @param content all new quads of the graphs and of the parts, none twice
   * @return by how many quads the store has grown; below 0 if it has shrunk
   */
  public long replace(Set<Node> graphs, Map<Node, Set<Node>> parts, Stream<Quad> content) {
    dataset.begin(TxnType.WRITE);
    try {
      long grown = GraphReplacer.replace(dataset, graphs, parts, content);
      long generation = StoreState.generation(quads) + 1;
      StoreState.generation(quads, generation);
      TextIndexing.mark(text, generation);
      dataset.commit();
      return grown;
    } catch (RuntimeException e) {
      dataset.abort();
      throw e instanceof NewsgraphException known
          ? known
          : failed(layout, "the batch could not be written; the store is as before", e);
    } finally {
      dataset.end();
    }
  }

  private static NewsgraphException failed(StoreLayout layout, String message, Exception cause) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, layout.directory().toString(), message, cause);
  }

  @Override
  public void close() {
    TextIndexing.close(searchers);
    text.close();
    TDBInternal.expel(quads, true);
  }
}
