package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.logging.log4j.LogManager;
import org.apache.lucene.search.SearcherManager;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * The quads and the text index on disk, opened together.
 *
 * @param quads the quads alone
 * @param text the text index alone
 * @param searchers keeps the text index open for searches
 * @param dataset the quads for queries and for writing, with the text index
 */
record Storage(
    DatasetGraph quads, TextIndexLucene text, SearcherManager searchers, DatasetGraph dataset)
    implements AutoCloseable {

  private static final String DAMAGED = "its files are damaged";

  /**
   * Opens what lies in the folders, making it when there is nothing; a text index that does not fit
   * the quads is made anew.
   *
   * @throws NewsgraphException STORE_LOCKED if another process holds the quads, STORE_FAILED if
   *     they or the index cannot be read
   */
  static Storage open(StoreLayout layout) {
    DatasetGraph quads = connect(layout);
    TextIndexLucene text = null;
    try {
      requireOwn(layout, quads);
      requireSchema(layout, quads);
      text = openText(layout);
      Storage storage = of(quads, text);
      storage.repairText();
      return storage;
    } catch (RuntimeException e) {
      if (text != null) {
        text.close();
      }
      TDBInternal.expel(quads, true);
      throw e instanceof NewsgraphException known
          ? known
          : failed(layout, "the text index cannot be opened", e);
    }
  }

  /** Opens the text index; one whose files are damaged is made anew, since the quads tell all. */
  private static TextIndexLucene openText(StoreLayout layout) {
    try {
      if (TextIndexing.isSound(layout.text())) {
        return TextIndexing.open(layout.text());
      }
      LogManager.getLogger().warn("{}: the text index is damaged; made anew", layout.text());
      Folders.delete(layout.text());
      Files.createDirectories(layout.text());
      return TextIndexing.open(layout.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Others use TDB2, too; a store that holds quads knows the base of its IRIs. */
  private static void requireOwn(StoreLayout layout, DatasetGraph quads) {
    boolean isOwn =
        Txn.calculateRead(
            quads, () -> StoreState.base(quads).isPresent() || !quads.find().hasNext());
    if (!isOwn) {
      throw failed(layout, "holds quads in tdb2/ that newsgraph did not store", null);
    }
  }

  private static void requireSchema(StoreLayout layout, DatasetGraph quads) {
    int schema = Txn.calculateRead(quads, () -> StoreState.schema(quads));
    if (schema != StoreState.CURRENT_SCHEMA) {
      throw failed(
          layout,
          "has schema "
              + schema
              + ", this program reads "
              + StoreState.CURRENT_SCHEMA
              + ": use the program that made it, or build the store anew",
          null);
    }
  }

  /** Opens the quads alone. */
  static DatasetGraph connect(StoreLayout layout) {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(layout.quads()));
    } catch (DBOpEnvException e) {
      throw e.getMessage().contains(StoreLock.REFUSED)
          ? StoreLock.locked(layout, e)
          : failed(layout, "the store cannot be opened", e);
    } catch (RuntimeException e) {
      // files that are not those of TDB2 make it fail in many ways
      String reason = e.getCause() instanceof IOException io ? Reasons.of(io) : DAMAGED;
      throw failed(layout, "the store cannot be opened: " + reason, e);
    }
  }

  private static Storage of(DatasetGraph quads, TextIndexLucene text) {
    DatasetGraph dataset = TextDatasetFactory.create(quads, text, true);
    quads.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return new Storage(quads, text, TextIndexing.searchers(text), dataset);
  }

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

  /** Returns the indexes of the quads in named graphs. */
  static TupleIndex[] indexes(DatasetGraph quads) {
    return TDBInternal.getDatasetGraphTDB(quads)
        .getQuadTable()
        .getNodeTupleTable()
        .getTupleTable()
        .getIndexes();
  }

  /** Returns whether there is no quad, but for what the store knows of itself. */
  boolean isEmpty() {
    return Txn.calculateRead(quads, () -> !quads.listGraphNodes().hasNext());
  }

  /**
   * Counts the caller's transaction, which writes, as a batch: in the quads, and in the text index
   * when it commits. An index that a crash leaves behind is noticed by its number.
   */
  void countBatch() {
    long generation = StoreState.generation(quads) + 1;
    StoreState.generation(quads, generation);
    TextIndexing.mark(text, generation);
  }

  /** Adds a quad within a transaction of the dataset; returns whether it is new. */
  boolean add(Quad quad) {
    if (quads.contains(quad)) {
      return false;
    }
    quads.add(quad);
    TextIndexing.add(text, quad);
    return true;
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
