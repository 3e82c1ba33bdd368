package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Folders that look like a store, but are none. */
class ForeignStoreTest {

  private static final Quad QUAD =
      Quad.create(
          NodeFactory.createURI("x:g"),
          NodeFactory.createURI("x:s"),
          NodeFactory.createURI("x:p"),
          NodeFactory.createURI("x:o"));

  @TempDir Path folder;

  private static void assertRefused(ThrowingCallable opening, ErrorCode code, String message) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining(message);
  }

  @Test
  void aFolderThatOnlyHasTheNameIsNoStoreAndIsLeftAlone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("tdb2")).resolve("notes.txt");
    Files.writeString(other, "mine");

    assertRefused(() -> Store.open(folder), ErrorCode.STORE_MISSING, "there is no store");

    assertThat(folder.toFile().list()).containsExactly("tdb2");
    assertRefused(() -> Store.create(folder), ErrorCode.STORE_FAILED, "cannot be made");
    assertThat(other).hasContent("mine");
    assertThat(other.getParent().toFile().list()).containsExactly("notes.txt");
  }

  @Test
  void quadsThatOthersStoredAreRefusedAndLeftAlone() throws IOException {
    StoreLayout layout = new StoreLayout(folder);
    Files.createDirectory(layout.quads());
    DatasetGraph others = Storage.connect(layout);
    Txn.executeWrite(others, () -> others.add(QUAD));
    TDBInternal.expel(others, true);

    for (int i = 0; i < 2; i++) {
      assertRefused(() -> Store.open(folder), ErrorCode.STORE_FAILED, "newsgraph did not store");
      assertRefused(() -> Store.create(folder), ErrorCode.STORE_FAILED, "newsgraph did not store");
    }

    DatasetGraph again = Storage.connect(layout);
    assertThat(Txn.calculateRead(again, () -> again.stream().toList())).containsExactly(QUAD);
    TDBInternal.expel(again, true);
  }

  @Test
  void aStoreThatWasNotMadeToItsEndIsNoneAndCanBeMade() throws IOException {
    StoreLayout layout = new StoreLayout(folder);
    Files.createDirectory(layout.quads());
    TDBInternal.expel(Storage.connect(layout), true);

    assertRefused(() -> Store.open(folder), ErrorCode.STORE_MISSING, "there is no store");

    Store.create(folder).close();
    try (Store store = Store.open(folder)) {
      assertThat(store.base()).isEqualTo(SampleStore.BASE);
    }
  }
}
