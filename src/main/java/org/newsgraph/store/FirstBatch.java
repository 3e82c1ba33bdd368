package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * The first quads of a store: few are kept in memory for a transaction, many are loaded in bulk,
 * which takes a second folder and threads of its own.
 */
final class FirstBatch implements AutoCloseable {

  private static final int FEW = 100_000;

  private final StoreLayout layout;
  private final List<Quad> few = new ArrayList<>();
  private BulkLoad bulk;

  /** Makes a batch for a store that holds no quads and whose lock is held. */
  FirstBatch(StoreLayout layout) {
    this.layout = layout;
  }

  void add(Quad quad) {
    if (bulk == null && few.size() == FEW) {
      bulk = new BulkLoad(layout);
      few.forEach(bulk::add);
      few.clear();
    }
    if (bulk == null) {
      few.add(quad);
    } else {
      bulk.add(quad);
    }
  }

  /** Returns the quads, if they are few. */
  List<Quad> few() {
    return few;
  }

  /** Returns what loads the quads, if they are many. */
  Optional<BulkLoad> bulk() {
    return Optional.ofNullable(bulk);
  }

  @Override
  public void close() {
    if (bulk != null) {
      bulk.close();
    }
  }
}
