package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.Launcher;

/**
 * Uses the program as a newcomer does: the launcher, the demonstration, the real server, the real
 * errors.
 */
final class LauncherIT {

  private static final Path SEEDS = Launcher.home().resolve("seeds");
  private static final Pattern SPARQL = Pattern.compile("(http://\\S+/)sparql");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Launcher.Result built = Launcher.run(folder, "build", SEEDS.toString());
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(built.out())
        .containsPattern("documents +5\\b")
        .containsPattern("claims +[1-9]")
        .containsPattern("disagreements +[1-9]")
        .contains("seconds");
  }

  @Test
  void another_order_gives_the_same_quads() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(SEEDS)) {
      files = list.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path file : files) {
      Launcher.Result step =
          Launcher.run(folder, "build", file.toString(), "--db", "reversed", "--threads", "1");
      assertThat(step.exitCode()).as(step.err()).isZero();
    }
    assertThat(facts("reversed")).isEqualTo(facts("newsgraph-db")).hasSizeGreaterThan(1000);
  }

  private static List<String> facts(String db) throws IOException {
    Launcher.Result export = Launcher.run(folder, "export", "--db", db);
    assertThat(export.exitCode()).isZero();
    return export.out().lines().filter(l -> !l.contains("/graph/build> .")).toList();
  }

  @Test
  void the_built_graph_is_valid() throws IOException {
    Launcher.Result result = Launcher.run(folder, "validate");
    assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
  }

  @Test
  void an_independent_reader_finds_every_mention_in_the_files()
      throws IOException, InterruptedException {
    Process reader =
        new ProcessBuilder(
                "python3",
                Launcher.home().resolve("bench/offsets.py").toString(),
                "--newsgraph",
                Launcher.home().resolve("newsgraph").toString(),
                "--db",
                "newsgraph-db",
                SEEDS.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reader.waitFor()).as(said).isZero();
    assertThat(said).contains("in 5 documents, 0 differ");
  }

  @Test
  void an_audit_tells_by_its_exit_code_whether_the_files_are_as_they_were() throws IOException {
    Launcher.Result sound = Launcher.run(folder, "audit", "--all");
    assertThat(sound.exitCode()).as(sound.out() + sound.err()).isZero();
    assertThat(sound.out()).startsWith("5 documents: 5 verified; ").hasLineCount(1);

    Path copy = Files.createDirectory(folder.resolve("copy"));
    List<Path> files;
    try (Stream<Path> list = Files.list(SEEDS)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    Path first = copy.resolve(files.get(0).getFileName());
    Files.writeString(first, "x" + Files.readString(first));
    Launcher.Result changed = Launcher.run(folder, "audit", "--all", "--source-root", "copy");
    assertThat(changed.exitCode()).as(changed.err()).isEqualTo(1);
    assertThat(changed.out()).startsWith("changed  " + first.getFileName()).contains("4 verified");

    Files.delete(first);
    String document = first.getFileName().toString();
    Launcher.Result missing =
        Launcher.run(folder, "audit", document, "--source-root", "copy", "--format", "json");
    assertThat(missing.exitCode()).as(missing.err()).isEqualTo(1);
    assertThat(missing.out()).contains("\"verdict\" : \"missing\"");

    assertRefused(2, "no such folder", "audit", "--all", "--source-root", "nowhere");
    assertRefused(4, "STORE_MISSING", "audit", "--all", "--db", "nowhere");
    assertRefused(8, "NAME_UNKNOWN", "audit", "event/<script>\n} DROP ALL");
  }

  @Test
  void the_server_answers_queries_over_http() throws IOException, InterruptedException {
    Path copy = folder.resolve("served");
    Launcher.Result built =
        Launcher.run(folder, "build", SEEDS.toString(), "--db", copy.toString());
    assertThat(built.exitCode()).isZero();
    Process server = Launcher.start(folder, "serve", "--db", copy.toString(), "--port", "0");
    try {
      String base = address(server);
      String ask = "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/newsgraph/ontology#Claim> }";
      String csv =
          get(base + "sparql?query=" + URLEncoder.encode(ask, StandardCharsets.UTF_8), "text/csv");
      assertThat(csv.strip().lines().toList().get(1)).matches("[1-9][0-9]*");

      Launcher.Result remote =
          Launcher.run(folder, "query", "--server", base, "--format", "csv", ask);
      assertThat(remote.out()).isEqualToNormalizingNewlines(csv);

      Launcher.Result locked = Launcher.run(folder, "query", "--db", copy.toString(), ask);
      assertThat(locked.exitCode()).isEqualTo(4);
      assertThat(locked.err()).contains("STORE_LOCKED").hasLineCount(1);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static String address(Process server) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder seen = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher m = SPARQL.matcher(line);
      if (m.find()) {
        return m.group(1);
      }
      seen.append(line).append('\n');
    }
    throw new IOException("the server did not start:\n" + seen);
  }

  private static String get(String url, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Accept", accept).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.headers().map()).doesNotContainKey("server");
    return response.body();
  }

  @Test
  void extracts_are_written_for_every_document() throws IOException {
    Launcher.Result result = Launcher.run(folder, "extract", SEEDS.toString(), "--out", "extracts");
    assertThat(result.exitCode()).as(result.err()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("extracts"))) {
      assertThat(files).hasSize(5).allMatch(f -> f.toString().endsWith(".json"));
    }
  }

  private static void assertRefused(int code, String message, String... arguments)
      throws IOException {
    Launcher.Result result = Launcher.run(folder, arguments);
    assertThat(result.exitCode()).as(result.err()).isEqualTo(code);
    assertThat(result.err()).contains(message);
  }
}
