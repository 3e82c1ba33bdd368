package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores are broken on purpose: what the tests with killed processes rest on must notice it. */
class StoreContentTest {

  @TempDir Path folder;

  private Path db;

  @BeforeEach
  void make() {
    db = folder.resolve("db");
    SampleStore.create(db).close();
    assertThat(StoreContent.of(db)).isNotEmpty();
  }

  private void assertNoticed(String what) {
    assertThatThrownBy(() -> StoreContent.of(db))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aTupleThatOneIndexLacksIsNoticed(int number) {
    try (Store store = Store.open(db)) {
      DatasetGraph quads = store.storage().quads();
      Txn.executeWrite(
          quads,
          () -> {
            TupleIndex index = Storage.indexes(quads)[number];
            index.delete(index.all().next());
          });
    }
    assertNoticed("quads: ");
  }

  @Test
  void aTextThatTheIndexLacksIsNoticed() throws IOException {
    try (Store store = Store.open(db)) {
      Quad label = Txn.calculateRead(store.dataset(), () -> anyLabel(store.storage().quads()));
      var writer = store.storage().text().getIndexWriter();
      writer.deleteDocuments(new Term(TextIndexing.IRI, label.getSubject().getURI()));
      writer.commit();
    }
    assertNoticed("texts in the index");
  }

  @Test
  void aTextThatTheQuadsLackIsNoticed() {
    try (Store store = Store.open(db)) {
      Txn.executeWrite(
          store.storage().quads(),
          () -> store.storage().quads().delete(anyLabel(store.storage().quads())));
    }
    assertNoticed("texts in the index");
  }

  private static Quad anyLabel(DatasetGraph quads) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(SampleStore.LABEL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFileThatNobodyKnowsIsNoticed() throws IOException {
    Files.writeString(db.resolve("identities.txt.3x"), "");
    assertNoticed("identities.txt.3x");
  }
}
