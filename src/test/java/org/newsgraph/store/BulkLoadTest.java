package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class BulkLoadTest {

  @TempDir Path folder;

  private static Set<Quad> quads(Store store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream()
                .filter(q -> !q.isDefaultGraph())
                .collect(Collectors.toCollection(HashSet::new)));
  }

  private static boolean ask(Store store, String query) {
    String text = "PREFIX text: <http://jena.apache.org/text#> ";
    return Txn.calculateRead(
        store.dataset(), () -> QueryExec.dataset(store.dataset()).query(text + query).ask());
  }

  private static void fill(Store store) {
    store.replace(ManyQuads.graphs(ManyQuads.GRAPHS), ManyQuads.of(ManyQuads.GRAPHS));
  }

  @Test
  void aStoreThatIsSharedIsNeverTakenFromThoseWhoReadIt() {
    try (Store store = Store.create(folder)) {
      store.turns().share();
      DatasetGraph before = store.dataset();
      before.begin(TxnType.READ);

      CompletableFuture.runAsync(() -> fill(store)).join();

      assertThat(before.listGraphNodes()).isExhausted();
      before.end();
      assertThat(store.dataset()).isSameAs(before);
      assertThat(quads(store)).hasSize(ManyQuads.GRAPHS * 100);
      assertThat(ask(store, "ASK { ?s text:query '\"ward 7 of town999\"' }")).isTrue();
    }
  }

  @Test
  void manyQuadsForANewStoreAreAllStoredAndFound() {
    Set<Quad> sent = ManyQuads.of(ManyQuads.GRAPHS).collect(Collectors.toSet());
    try (Store store = Store.create(folder)) {
      fill(store);
      assertThat(store.generation()).isEqualTo(1);
      assertThat(quads(store)).isEqualTo(sent);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.base()).isEqualTo(SampleStore.BASE);
      assertThat(quads(store)).isEqualTo(sent);
      assertThat(ask(store, "ASK { ?s text:query '\"ward 7 of town999\"' }")).isTrue();
      assertThat(ask(store, "ASK { ?s text:query 'town9999' }")).isFalse();
    }
    assertThat(folder.resolve("loading")).doesNotExist();
  }

  @Test
  void theNextBatchIsATransactionOnWhatWasLoaded() {
    try (Store store = Store.create(folder)) {
      fill(store);
      store.replace(ManyQuads.graphs(2), ManyQuads.of(1));
      assertThat(store.generation()).isEqualTo(2);
      assertThat(store.graphs()).hasSize(ManyQuads.GRAPHS - 1);
      assertThat(ask(store, "ASK { ?s text:query 'town0' }")).isTrue();
      assertThat(ask(store, "ASK { ?s text:query 'town1' }")).isFalse();
    }
  }

  @Test
  void aLoadThatFailsLeavesAStoreThatHoldsNothing() {
    try (Store store = Store.create(folder)) {
      Stream<Quad> breaking =
          Stream.concat(
              ManyQuads.of(ManyQuads.GRAPHS),
              Stream.of(1)
                  .map(
                      n -> {
                        throw new IllegalStateException("broken");
                      }));
      assertThatThrownBy(() -> store.replace(Set.of(), breaking))
          .isInstanceOfSatisfying(
              NewsgraphException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_FAILED));
      assertThat(quads(store)).isEmpty();
      assertThat(folder.resolve("loading")).doesNotExist();
      fill(store);
      assertThat(store.graphs()).hasSize(ManyQuads.GRAPHS);
    }
  }

  @Test
  void aQuadThatComesTwiceIsStoredAndFoundOnce() {
    try (Store store = Store.create(folder)) {
      long stored =
          store.add(
              sink -> {
                ManyQuads.of(ManyQuads.GRAPHS).forEach(sink);
                ManyQuads.of(10).forEach(sink);
              });
      assertThat(stored).isEqualTo(100L * ManyQuads.GRAPHS);
      assertThat(quads(store)).hasSize(100 * ManyQuads.GRAPHS);
      assertThat(store.search().find(Set.of(TextField.label), "", SearchWords.of("town9"), false))
          .hasSize(50);
    }
  }

  @Test
  void whatAKilledLoadLeftIsRemoved() throws IOException {
    SampleStore.create(folder).close();
    Path left = Files.createDirectories(folder.resolve("loading/tdb2/Data-0001"));
    Files.writeString(left.resolve("GSPO.idn"), "half");
    try (Store store = Store.open(folder)) {
      assertThat(quads(store)).isNotEmpty();
      assertThat(folder.resolve("loading")).doesNotExist();
    }
  }

  @Test
  void aStoreIsLockedAgainstASecondOpening() {
    Store store = Store.create(folder);
    assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("this process");
    store.close();
    Store.open(folder).close();
  }
}
