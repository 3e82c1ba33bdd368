package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that write a store, at any moment. */
class KillTest {

  private static final int ALL = 100 * ManyQuads.GRAPHS;
  private static final int LONGEST = 600_000;

  @TempDir Path folder;

  private final Random random = new Random();

  /** A store holds all or nothing, in every index and in the text index; and can be filled. */
  private static long held(Path directory) {
    try (Store store = Store.create(directory)) {
      assertThat(directory.resolve("loading")).doesNotExist();
      long quads = count(store, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
      assertThat(count(store, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).isEqualTo(quads);
      int found =
          store.search().find(Set.of(TextField.label), "", SearchWords.of("town7"), false).size();
      assertThat(found).isEqualTo(quads == 0 ? 0 : 50);
      return quads;
    }
  }

  private static long count(Store store, String query) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            ((Number)
                    QueryExec.dataset(store.dataset())
                        .query(query)
                        .build()
                        .select()
                        .next()
                        .get("n")
                        .getLiteralValue())
                .longValue());
  }

  private void killLoads(int trials) throws IOException, InterruptedException {
    long start = System.nanoTime();
    assertThat(KilledWriter.run("load", folder.resolve("whole"), LONGEST)).isTrue();
    long whole = (System.nanoTime() - start) / 1_000_000;
    assertThat(held(folder.resolve("whole"))).isEqualTo(ALL);
    for (int trial = 0; trial < trials; trial++) {
      Path store = folder.resolve("load-" + trial);
      long after = whole / 3 + random.nextLong(1 + whole * 2 / 3);
      boolean ended = KilledWriter.run("load", store, after);
      assertThat(held(store))
          .as("killed after %d ms", after)
          .isIn(ended ? (long) ALL : 0L, (long) ALL);
      KilledWriter.run("load", store, LONGEST);
      assertThat(held(store)).isEqualTo(ALL);
    }
  }

  private void killCompactions(int trials) throws IOException, InterruptedException {
    Path store = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(KilledWriter.run("compact", store, LONGEST)).isTrue();
    long whole = (System.nanoTime() - start) / 1_000_000;
    for (int trial = 0; trial < trials; trial++) {
      KilledWriter.run("compact", store, whole / 3 + random.nextLong(1 + whole * 2 / 3));
      assertThat(held(store)).isEqualTo(ALL);
    }
  }

  @Test
  void aKilledWriterLeavesAllOrNothing() throws IOException, InterruptedException {
    killLoads(2);
    killCompactions(2);
  }

  @Test
  @Tag("long")
  void manyKilledWritersLeaveAllOrNothing() throws IOException, InterruptedException {
    killLoads(20);
    killCompactions(20);
  }
}
