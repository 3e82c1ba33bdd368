package org.newsgraph.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.newsgraph.testing.Launcher;
import org.newsgraph.testing.Programs;
import org.newsgraph.testing.ServedSeeds;

/** The notebooks run from the first cell to the last against a live server. */
final class NotebooksIT {

  private static final Path NOTEBOOKS = Launcher.home().resolve("notebooks");
  private static final List<String> MODULES =
      List.of("SPARQLWrapper", "rdflib", "pandas", "matplotlib", "nbconvert", "ipykernel");

  @Test
  void every_cell_runs() throws IOException {
    Path out = Launcher.home().resolve("target/notebooks");
    Launcher.Result run =
        Programs.run(
            new ProcessBuilder(
                Programs.python(MODULES),
                NOTEBOOKS.resolve("run.py").toString(),
                "--url",
                ServedSeeds.url(),
                "--out",
                out.toString()));
    assertThat(run.exitCode()).as(run.err()).isZero();
    Set<String> names = names(NOTEBOOKS);
    assertThat(names).contains("first-steps.ipynb", "provenance-audit.ipynb");
    assertThat(names(out)).isEqualTo(names);
    for (String name : names) {
      assertThat(kinds(out.resolve(name))).isEqualTo(kinds(NOTEBOOKS.resolve(name)));
      assertThat(sources(out.resolve(name))).isEqualTo(sources(NOTEBOOKS.resolve(name)));
    }
  }

  @Test
  void what_is_kept_shows_all_answers_and_nothing_of_the_machine() throws IOException {
    for (String name : names(NOTEBOOKS)) {
      String text = Files.readString(NOTEBOOKS.resolve(name));
      assertThat(text).as(name).contains("text/html\"").doesNotContain("/home/", "/tmp/");
      assertThat(kinds(NOTEBOOKS.resolve(name)))
          .as(name)
          .anySatisfy(k -> assertThat(k).contains("display_data"))
          .noneMatch(k -> k.contains("error") || k.contains("stderr"));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".ipynb"))
          .collect(Collectors.toSet());
    }
  }

  /** Returns the kinds of output of each cell. */
  private static List<String> kinds(Path notebook) throws IOException {
    return cells(notebook)
        .map(
            cell ->
                StreamSupport.stream(cell.path("outputs").spliterator(), false)
                    .map(o -> o.path("output_type").asText() + o.path("name").asText())
                    .toList()
                    .toString())
        .toList();
  }

  private static List<String> sources(Path notebook) throws IOException {
    return cells(notebook).map(cell -> cell.path("source").toString()).toList();
  }

  private static Stream<JsonNode> cells(Path notebook) throws IOException {
    JsonNode cells = JsonMapper.builder().build().readTree(notebook.toFile()).path("cells");
    return StreamSupport.stream(cells.spliterator(), false);
  }
}
