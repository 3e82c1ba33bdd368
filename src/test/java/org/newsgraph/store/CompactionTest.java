package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  @TempDir Path folder;

  private static List<Quad> quads(Store store) {
    return Txn.calculateRead(store.dataset(), () -> store.dataset().stream().toList());
  }

  private static boolean ask(Store store, String query) {
    String text = "PREFIX text: <http://jena.apache.org/text#> ";
    return Txn.calculateRead(
        store.dataset(), () -> QueryExec.dataset(store.dataset()).query(text + query).ask());
  }

  private List<String> data() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("tdb2"))) {
      return all.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("Data")).toList();
    }
  }

  @Test
  void aStoreHoldsTheSameAfterwards() throws IOException {
    try (Store store = SampleStore.create(folder)) {
      Node graph = SampleStore.IRIS.document("third");
      for (int i = 0; i < 5; i++) {
        Node label = SampleStore.literal("Third " + i);
        store.replace(
            Set.of(graph), Stream.of(Quad.create(graph, graph, SampleStore.LABEL, label)));
      }
      List<Quad> before = quads(store);
      long generation = store.generation();
      Compaction.Sizes sizes = store.compact();
      assertThat(sizes.after()).isBetween(1L, sizes.before());
      assertThat(quads(store)).containsExactlyInAnyOrderElementsOf(before);
      assertThat(store.generation()).isEqualTo(generation);
      assertThat(ask(store, "ASK { ?s text:query 'third' }")).isTrue();
      assertThat(data()).containsExactly("Data-0002");
      store.replace(Set.of(graph), Stream.of());
      assertThat(ask(store, "ASK { ?s text:query 'third' }")).isFalse();
    }
    try (Store store = Store.open(folder)) {
      assertThat(ask(store, "ASK { ?s text:query 'tolm' }")).isTrue();
    }
  }

  @Test
  void whatKilledCompactionsLeftIsRemoved() throws IOException {
    try (Store store = SampleStore.create(folder)) {
      store.compact();
    }
    Files.writeString(
        Files.createDirectory(folder.resolve("tdb2/Data-0001")).resolve("GSPO.idn"), "old");
    Files.writeString(
        Files.createDirectory(folder.resolve("tdb2/Data-0003-tmp")).resolve("GSPO.idn"), "half");
    Files.writeString(folder.resolve("build123.part"), "half");
    try (Store store = Store.open(folder)) {
      assertThat(data()).containsExactly("Data-0002");
      assertThat(folder.resolve("build123.part")).doesNotExist();
      List<Quad> before = quads(store);
      store.compact();
      assertThat(quads(store)).containsExactlyInAnyOrderElementsOf(before);
    }
    assertThat(data()).containsExactly("Data-0003");
  }
}
