package org.newsgraph.store;

import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Writes into a store: in a transaction, or in bulk when it holds none and is not shared. */
final class StoreWriter {

  private final Store store;

  StoreWriter(Store store) {
    this.store = store;
  }

  /** Replaces graphs, and what others say of some subjects. */
  long replace(Set<Node> graphs, Map<Node, Set<Node>> parts, Stream<Quad> content) {
    if (mayFill()) {
      return fill(content::forEach, store::base, true);
    }
    DiskSpace space = space();
    Stream<Quad> watched = content.peek(quad -> space.beforeQuad());
    return write(() -> GraphReplacer.replace(store.dataset(), graphs, parts, watched));
  }

  /** Adds quads made elsewhere to those of a store, or fills it with them. */
  long add(QuadSource source) {
    BaseFinder base = new BaseFinder();
    QuadSource seen = sink -> source.sendTo(quad -> sink.accept(see(base, quad)));
    String known = store.base();
    if (mayFill()) {
      return fill(seen, () -> base.found().orElse(known), false);
    }
    return write(
        () -> {
          long[] added = {0};
          DiskSpace space = space();
          seen.sendTo(
              quad -> {
                space.beforeQuad();
                added[0] += store.storage().add(quad) ? 1 : 0;
              });
          base.found().filter(b -> !b.equals(known)).ifPresent(b -> refuse(b, known));
          return added[0];
        });
  }

  private DiskSpace space() {
    return new DiskSpace(store.directory(), DiskSpace.SPARE_BYTES);
  }

  private boolean mayFill() {
    return !store.turns().areShared() && store.storage().isEmpty();
  }

  private static Quad see(BaseFinder base, Quad quad) {
    base.see(quad);
    return quad;
  }

  private void refuse(String base, String known) {
    throw new NewsgraphException(
        ErrorCode.USAGE,
        store.directory().toString(),
        "the store was made with the base " + known + ", the quads with " + base);
  }

  /**
   * Fills a store that holds no quads.
   *
   * @param source the quads
   * @param base the base of their IRIs, asked for when all have come
   * @param isDistinct whether none comes twice
   * @return how many the store holds then
   */
  private long fill(QuadSource source, Supplier<String> base, boolean isDistinct) {
    try (FirstBatch batch = new FirstBatch(store.layout())) {
      source.sendTo(batch::add);
      if (batch.bulk().isEmpty()) {
        return write(() -> addAll(batch.few(), base.get()));
      }
      BulkLoad load = batch.bulk().get();
      long stored = load.finish(base.get(), store.generation() + 1, isDistinct);
      store.reopen(load::putInPlace);
      return stored;
    } catch (RuntimeException e) {
      throw unwritten(e);
    }
  }

  private long addAll(Iterable<Quad> few, String base) {
    StoreState.base(store.storage().quads(), base);
    long added = 0;
    DiskSpace space = space();
    for (Quad quad : few) {
      space.beforeQuad();
      added += store.storage().add(quad) ? 1 : 0;
    }
    return added;
  }

  /** Runs a change in a transaction; returns by how many quads the store has grown. */
  private long write(LongSupplier change) {
    Storage storage = store.storage();
    storage.dataset().begin(TxnType.WRITE);
    try {
      long grown = change.getAsLong();
      storage.countBatch();
      storage.dataset().commit();
      return grown;
    } catch (RuntimeException e) {
      storage.dataset().abort();
      throw unwritten(e);
    } catch (InternalError e) {
      storage.dataset().abort();
      throw DiskSpace.fault(store.directory(), e);
    } finally {
      storage.dataset().end();
    }
  }

  private NewsgraphException unwritten(RuntimeException e) {
    return e instanceof NewsgraphException known
        ? known
        : new NewsgraphException(
            ErrorCode.STORE_FAILED,
            store.directory().toString(),
            "the batch could not be written; the store is as before",
            e);
  }
}
