package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class StoreStatusTest {

  @TempDir private Path folder;

  @Test
  void tellsWhatAStoreHolds() {
    try (Store store = SampleStore.create(folder)) {
      StoreStatus status = StoreStatus.of(store);
      assertThat(status.documents()).isEqualTo(2);
      assertThat(status.base()).isEqualTo(SampleStore.BASE);
      assertThat(status.schema()).isEqualTo(StoreState.CURRENT_SCHEMA);
      assertThat(status.texts()).isPositive();
      assertThat(status.quads()).isGreaterThan(status.texts());
      assertThat(status.generation()).isEqualTo(1);
      assertThat(status.isIndexInStep()).isTrue();
      assertThat(status.quadBytes()).isPositive();
      assertThat(status.freeBytes()).isPositive();
    }
  }

  @Test
  void anIndexThatIsBehindIsSeen() {
    try (Store store = SampleStore.create(folder)) {
      store.storage().quads().executeWrite(() -> StoreState.generation(store.storage().quads(), 9));
      assertThat(StoreStatus.of(store).isIndexInStep()).isFalse();
    }
    try (Store store = Store.open(folder)) {
      assertThat(StoreStatus.of(store).isIndexInStep()).as("opening makes it anew").isTrue();
    }
  }

  @Test
  void aStoreOfAnotherSchemaIsRefusedAndLeftAlone() {
    Node about = NodeFactory.createURI("urn:x-newsgraph:store");
    Node schema = NodeFactory.createURI("urn:x-newsgraph:schema");
    try (Store store = SampleStore.create(folder)) {
      Txn.executeWrite(
          store.storage().quads(),
          () -> {
            var own = store.storage().quads().getDefaultGraph();
            own.remove(about, schema, Node.ANY);
            own.add(about, schema, NodeFactory.createLiteralString("2"));
          });
    }
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOfSatisfying(
              NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_FAILED))
          .hasMessageContaining("has schema 2, this program reads 1: use the program that made it");
    }
  }
}
