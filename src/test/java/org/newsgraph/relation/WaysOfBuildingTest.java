package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.live.LiveBuild;
import org.newsgraph.pipeline.live.LiveServer;
import org.newsgraph.pipeline.partition.PartitionRun;
import org.newsgraph.pipeline.partition.Partitioning;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.remote.DocumentService;
import org.newsgraph.store.remote.Login;
import org.newsgraph.testing.RealBuild;

/**
 * Articles that tell of each other's events give the same quads, byte for byte, in whatever way
 * they come into a store. Short reports of one form are tried in more ways by {@code BuildTest}
 * (adds, changes and removals at random, threads), {@code PartitionTest} (many partitions, what
 * fails) and {@code LiveBuildTest} (order, changes by hand).
 */
final class WaysOfBuildingTest {

  @TempDir private Path folder;
  private Path articles;
  private List<String> atOnce;

  @BeforeEach
  void build() throws IOException {
    articles = folder.resolve("articles");
    Graphs.write(articles, Corpus.all());
    Graphs.build(folder.resolve("at-once"), articles);
    atOnce = new RealBuild(folder.resolve("at-once")).facts();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(articles)) {
      return new ArrayList<>(all.sorted().toList());
    }
  }

  @Test
  void one_by_one_from_the_last_to_the_first() throws IOException {
    List<Path> files = files();
    Path db = folder.resolve("steps");
    for (int i = files.size() - 1; i >= 0; i--) {
      Graphs.build(db, files.get(i));
    }
    assertThat(new RealBuild(db).facts()).isEqualTo(atOnce).hasSizeGreaterThan(10_000);
  }

  @Test
  void as_extractions_made_elsewhere() {
    Path extracted = folder.resolve("extracted");
    Partitioning partitioning = new Partitioning(extracted, List.of(articles), ReadOptions.DEFAULT);
    partitioning.cut(OptionalInt.of(3), 2, false);
    partitioning.open().forEach(i -> new PartitionRun(extracted, i).run(Graphs::convert));
    RealBuild build = new RealBuild(folder.resolve("taken"));
    build.runExtracted(false, outcome -> {}, extracted);
    assertThat(build.facts()).isEqualTo(atOnce);
  }

  @Test
  void through_the_server_that_holds_the_store() {
    Path db = folder.resolve("served");
    try (LiveServer server = LiveServer.start(db)) {
      LiveBuild live =
          new LiveBuild(
              new DocumentService(
                  server.url(), Optional.of(new Login("editor", LiveServer.PASSWORD))));
      live.begin();
      live.run(
          new SourceReader(ReadOptions.DEFAULT).read(List.of(articles)),
          2,
          Graphs::convert,
          false,
          outcome -> {});
    }
    assertThat(new RealBuild(db).facts()).isEqualTo(atOnce);
  }
}
