package org.newsgraph.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Adds quads to a store: in a transaction, or in bulk. */
final class StoreFiller {

  private final Store store;

  StoreFiller(Store store) {
    this.store = store;
  }

  /** Adds quads made elsewhere to those of a store, or fills it with them. */
  long add(QuadSource source) {
    BaseFinder base = new BaseFinder();
    QuadSource seen = sink -> source.sendTo(quad -> sink.accept(see(base, quad)));
    String known = store.base();
    if (store.storage().isEmpty()) {
      return fill(seen, () -> base.found().orElse(known), false);
    }
    return store.write(
        () -> {
          long[] added = {0};
          seen.sendTo(quad -> added[0] += store.storage().add(quad) ? 1 : 0);
          base.found().filter(b -> !b.equals(known)).ifPresent(b -> refuse(b, known));
          return added[0];
        });
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
  long fill(QuadSource source, Supplier<String> base, boolean isDistinct) {
    try (FirstBatch batch = new FirstBatch(store.layout())) {
      source.sendTo(batch::add);
      if (batch.bulk().isEmpty()) {
        return store.write(() -> addAll(batch.few(), base.get()));
      }
      BulkLoad load = batch.bulk().get();
      long stored = load.finish(base.get(), store.generation() + 1, isDistinct);
      store.take(load);
      return stored;
    } catch (RuntimeException e) {
      throw store.unwritten(e);
    }
  }

  private long addAll(Iterable<Quad> few, String base) {
    StoreState.base(store.storage().quads(), base);
    long added = 0;
    for (Quad quad : few) {
      added += store.storage().add(quad) ? 1 : 0;
    }
    return added;
  }
}
