package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.cli.Main;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.store.Folders;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreContent;

/**
 * Looks whether a store is as good as one that no process was killed on: its graph is valid, and
 * what lies beside its quads fits them. All of it is tried on a copy, so that a trial does not mend
 * what an earlier one has left.
 */
final class Soundness {

  private Soundness() {}

  /** Requires the result of a scenario to be sound, if there is one. */
  static void require(Scenario scenario) throws IOException, InterruptedException {
    Path store = scenario.result();
    if (!Scenario.isStore(store)) {
      return;
    }
    Path copy = store.resolveSibling("copy");
    try {
      copy(store, copy);
      succeeds("status", "--db", copy.toString());
      if (scenario.isAllBuilt()) {
        succeeds("validate", "--db", copy.toString());
        requireBuilt(copy);
      }
    } finally {
      Folders.delete(copy);
    }
  }

  /** Copies a folder with its holes: the files of the quads are mostly such. */
  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Process copying =
        new ProcessBuilder("cp", "-a", "--sparse=always", from.toString(), to.toString())
            .inheritIO()
            .start();
    assertThat(copying.waitFor()).as("copying of %s", from).isZero();
  }

  private static void succeeds(String... command) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int code = Main.run(command, told, told);
    assertThat(code)
        .as("%s: %s", command[0], told.toString(StandardCharsets.UTF_8).lines().limit(20).toList())
        .isZero();
  }

  /**
   * Builds with no inputs: first from what the last build knew, then from what was read from each
   * document. Neither may find anything to change.
   */
  private static void requireBuilt(Path store) {
    Set<String> before = StoreContent.facts(store);
    if (before.isEmpty()) {
      // killed between making the store and its first batch, which brings the ontology, too
      return;
    }
    BuildReport fromState = rebuild(store, false);
    Scenario.requireSame("built from its state", StoreContent.facts(store), before);
    BuildReport fromExtractions = rebuild(store, true);
    Scenario.requireSame("built from its extractions", StoreContent.of(store), before);
    assertThat(fromState.totals()).as("totals").isEqualTo(fromExtractions.totals());
  }

  private static BuildReport rebuild(Path directory, boolean forgets) {
    try (Store store = Store.open(directory)) {
      if (forgets) {
        store.forgetBuild();
      }
      BuildReport report =
          new Build(store, "test")
              .run(
                  Stream.empty(),
                  1,
                  document -> {
                    throw new AssertionError("nothing is to be read");
                  },
                  false,
                  outcome -> {});
      assertThat(report.totals().quads()).as("quads that the build counts").isEqualTo(store.size());
      return report;
    }
  }
}
