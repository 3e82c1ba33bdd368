package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchFileTest {

  @TempDir Path folder;

  private Path db;
  private long generation;

  @BeforeEach
  void make() throws IOException {
    db = folder.resolve("db");
    try (Store store = SampleStore.create(db)) {
      generation = store.generation();
      Files.writeString(store.identities(), "old\n");
    }
  }

  private BatchFile file() {
    return new BatchFile(db.resolve("identities.txt"));
  }

  private String afterOpening() throws IOException {
    try (Store store = Store.open(db)) {
      assertThat(db.toFile().list()).noneMatch(name -> name.startsWith("identities.txt."));
      return Files.exists(store.identities()) ? Files.readString(store.identities()) : null;
    }
  }

  @Test
  void whatWasPreparedForABatchThatNeverCameIsGivenUp() throws IOException {
    file().prepare(generation + 1, List.of("new"));
    assertThat(afterOpening()).isEqualTo("old\n");
  }

  @Test
  void whatWasPreparedForTheLastBatchTakesItsPlaceAtTheNextOpening() throws IOException {
    file().prepare(generation, List.of("new", "newer"));
    assertThat(afterOpening()).isEqualTo("new\nnewer\n");
  }

  @Test
  void noLinesAreNoFile() throws IOException {
    file().prepare(generation, List.of());
    assertThat(afterOpening()).isNull();
  }

  @Test
  void onlyWhatWasPreparedForTheBatchIsTaken() throws IOException {
    file().prepare(generation + 1, List.of("of another"));
    file().prepare(generation, List.of("new"));
    file().settle(generation);
    assertThat(db.resolve("identities.txt")).hasContent("new");
    assertThat(db.toFile().list()).noneMatch(name -> name.startsWith("identities.txt."));
  }
}
