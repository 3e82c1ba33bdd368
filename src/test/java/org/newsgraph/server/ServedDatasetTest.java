package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.TxnType;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

class ServedDatasetTest {

  @TempDir Path folder;

  @Test
  void whoWritesGivesUpWhenHisTurnDoesNotCome() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Store store = SampleStore.create(folder)) {
      ServedDataset dataset = new ServedDataset(store, Duration.ZERO);
      other.submit(() -> store.turns().begin()).get();

      assertThatThrownBy(() -> dataset.begin(TxnType.WRITE))
          .isInstanceOfSatisfying(
              ActionErrorException.class, e -> assertThat(e.getRC()).isEqualTo(503));
      assertThat(Txn.calculateRead(dataset, () -> dataset.find().hasNext())).isTrue();

      other.submit(() -> store.turns().end()).get();
      dataset.begin(TxnType.WRITE);
      dataset.abort();
      dataset.end();
      assertThat(other.submit(() -> store.turns().begin(Duration.ZERO)).get()).isTrue();
    } finally {
      other.shutdownNow();
    }
  }
}
