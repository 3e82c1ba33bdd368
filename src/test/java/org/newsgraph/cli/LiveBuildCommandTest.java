package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.live.LiveServer;
import org.newsgraph.pipeline.partition.PartitionRun;
import org.newsgraph.pipeline.partition.Partitioning;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.testing.MadeUpNews;
import org.newsgraph.testing.RealBuild;

/** Builds through a running server, as a user does. */
class LiveBuildCommandTest {

  @TempDir static Path folder;
  private static LiveServer server;

  @BeforeAll
  static void start() throws IOException {
    server = LiveServer.start(folder.resolve("db"));
    Files.writeString(folder.resolve("password"), LiveServer.PASSWORD + "\n");
    for (int i = 0; i < 3; i++) {
      MadeUpNews.write(folder.resolve("articles/d" + i + ".txt"), i);
    }
    Files.writeString(folder.resolve("articles/empty.txt"), "");
    Path extracted = folder.resolve("extracted");
    Partitioning partitions =
        new Partitioning(extracted, List.of(folder.resolve("articles")), ReadOptions.DEFAULT);
    partitions.cut(OptionalInt.of(1), 1, false);
    new PartitionRun(extracted, 0).run(RealBuild::convert);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private record Said(int code, String out, String err) {}

  private static Said build(String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args =
        Stream.concat(
                Stream.of("build", "--extractions", folder.resolve("extracted").toString()),
                Stream.of(more))
            .toArray(String[]::new);
    int code = Main.run(args, out, err);
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Said buildThere() {
    String password = folder.resolve("password").toString();
    return build("--server", server.url(), "--user", "editor", "--password-file", password);
  }

  @Test
  void it_tells_what_a_build_tells_and_sends_nothing_twice() {
    Said first = buildThere();

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.err()).contains("[SOURCE_EMPTY]").contains("added 3").contains("failed 1");
    assertThat(first.out()).contains("claims", "quads").containsPattern("documents +3\n");

    Said second = buildThere();
    assertThat(second.err()).contains("added 0, changed 0, kept 3, dropped 0, skipped 0, failed 1");
    assertThat(second.out().replaceAll("seconds.*", ""))
        .isEqualTo(first.out().replaceAll("seconds.*", ""));
  }

  @Test
  void what_does_not_go_together_is_refused() {
    assertError(2, "--db: is a matter of the server's store", "--server", "http://x/", "--db", "x");
    assertError(2, "--base: is a matter of", "--server", "http://x/", "--base", "http://y/");
    assertError(2, "--user: belongs to --server", "--user", "editor");
    assertError(2, "belong together", "--server", "http://x/", "--user", "editor");
    assertError(2, "the address must begin http://HOST", "--server", "x");
  }

  @Test
  void a_server_that_does_not_answer_or_allow_is_a_server_error() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    String nobody = "http://localhost:" + free + "/";
    assertError(5, "nothing answers at this address [SERVER_FAILED]", "--server", nobody);
    assertError(5, "asks who writes (401)", "--server", server.url());
  }

  private static void assertError(int code, String part, String... args) {
    Said said = build(args);
    assertThat(said.err()).contains(part).doesNotContain("Exception").hasLineCount(1);
    assertThat(said.code()).isEqualTo(code);
  }
}
