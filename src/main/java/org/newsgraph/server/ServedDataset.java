package org.newsgraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.Store;
import org.newsgraph.store.Turns;

/**
 * A store's quads as clients see them: the default graph is the union of the named graphs for the
 * Graph Store protocol too, and what the store notes of itself does not show. A client that writes
 * waits for its turn, and makes the next build look at everything.
 */
final class ServedDataset extends DatasetGraphWrapper {

  private final Store store;
  private final Duration patience;

  ServedDataset(Store store) {
    this(store, Turns.PATIENCE);
  }

  /**
   * Shows a store.
   *
   * @param patience how long a client waits for its turn to write; then it gets 503
   */
  ServedDataset(Store store, Duration patience) {
    super(store.dataset());
    this.store = store;
    this.patience = patience;
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Iterator<Quad> find() {
    return Iter.filter(super.find(), quad -> !quad.isDefaultGraph());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Iter.filter(
        super.find(graph, subject, predicate, object), quad -> !quad.isDefaultGraph());
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.WRITE) {
      super.begin(type);
      return;
    }
    inTurn(
        () -> {
          super.begin(type);
          return true;
        });
  }

  @Override
  public boolean promote() {
    return inTurn(super::promote);
  }

  @Override
  public boolean promote(Promote mode) {
    return inTurn(() -> super.promote(mode));
  }

  /** Begins to write; the turn ends with the transaction, or at once if it cannot begin. */
  private boolean inTurn(Supplier<Boolean> begin) {
    if (!store.turns().begin(patience)) {
      ServletOps.error(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the server is busy with other changes; try again");
    }
    boolean begun = false;
    try {
      // Before anything is written, so that it holds whatever happens to this process.
      store.forgetBuild();
      begun = begin.get();
      return begun;
    } finally {
      if (!begun) {
        store.turns().end();
      }
    }
  }

  @Override
  public void commit() {
    if (transactionMode() == ReadWrite.WRITE) {
      store.countBatch();
    }
    super.commit();
  }

  @Override
  public void end() {
    try {
      super.end();
    } finally {
      store.turns().end();
    }
  }
}
