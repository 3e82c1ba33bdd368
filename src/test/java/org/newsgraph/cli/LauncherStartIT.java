package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.testing.Launcher;

/** How the launcher starts the JVM. */
final class LauncherStartIT {

  @TempDir private Path folder;

  @Test
  void takes_classes_from_the_archive() throws IOException {
    Path classes = folder.resolve("classes.txt");
    Launcher.Result result =
        Launcher.run(
            folder, Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + classes), "query", "--help");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(Files.readAllLines(classes))
        .anyMatch(l -> l.contains("org.newsgraph.cli.Main source: shared objects file"));
  }

  @Test
  void runs_without_a_word_when_the_archive_is_of_no_use() throws IOException {
    Launcher.Result result =
        Launcher.run(
            folder, Map.of("JAVA_OPTS", "-XX:SharedArchiveFile=/dev/null"), "query", "--help");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Usage: newsgraph query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "g", "4gg", "4 g", "-4g", "4t"})
  void refuses_a_heap_that_is_no_size(String size) throws IOException {
    Launcher.Result result = Launcher.run(folder, "extract", "--heap=" + size, "--out", "x", "y");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("newsgraph: --heap: not a size: " + size + "; write it as 900m or 4g\n");
  }

  @Test
  void gives_the_program_the_heap_that_is_asked_for() throws IOException {
    Launcher.Result result =
        Launcher.run(
            folder,
            Map.of("JAVA_OPTS", "-XX:+PrintFlagsFinal"),
            "extract",
            "--heap",
            "200m",
            "--help");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).containsPattern("MaxHeapSize += " + (200 << 20) + "\\b");
  }
}
