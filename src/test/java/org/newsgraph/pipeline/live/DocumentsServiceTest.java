package org.newsgraph.pipeline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.server.Client;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.intake.Receipt.Change;
import org.newsgraph.testing.MadeUpNews;
import org.newsgraph.testing.RealBuild;

/** What a server answers to single requests for its documents. */
final class DocumentsServiceTest {

  private static final String JSON = "application/json";

  @TempDir static Path folder;
  private static LiveServer server;
  private static String line;

  @BeforeAll
  static void start() throws IOException {
    server = LiveServer.start(folder.resolve("db"));
    MadeUpNews.write(folder.resolve("a.txt"), 1);
    line = line(folder.resolve("a.txt"), Fingerprint.ofProgram().reading());
    assertThat(server.post(JSON, line).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String line(Path file, String fingerprint) {
    Document document =
        ((ReadResult.Loaded)
                new SourceReader(ReadOptions.DEFAULT).read(List.of(file)).findFirst().orElseThrow())
            .document();
    return new ExtractionForm(fingerprint, RealBuild.convert(document)).toJson().toString();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String part) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(part).doesNotContain("Exception");
  }

  @Test
  void the_same_document_again_is_kept() {
    assertThat(server.service().send("a.txt", line.getBytes(StandardCharsets.UTF_8)).change())
        .isEqualTo(Change.KEPT);
    assertThat(server.service().holdings().documents()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1, 2", "[1]", "{} {}"})
  void what_is_no_json_is_refused(String body) {
    assertProblem(server.post(JSON, body), 400, "JSON");
  }

  @Test
  void a_line_that_does_not_fit_its_text_is_refused() {
    assertProblem(
        server.post(JSON, line.replaceFirst("\"entity\":\"[^\"]+\"", "\"entity\":\"nobody\"")),
        400,
        "nobody");
    assertProblem(
        server.post(JSON, line.replaceFirst("\"type\":\"[A-Z][a-z]+\"", "\"type\":\"Dragon\"")),
        400,
        "cannot be understood");
    assertThatThrownBy(() -> server.service().send("a.txt", "{".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.EXTRACTION_INVALID));
  }

  @Test
  void what_another_version_read_is_refused() {
    assertProblem(server.post(JSON, line(folder.resolve("a.txt"), "x")), 422, "another version");
    assertProblem(server.post(JSON, "{}"), 422, "another version");
  }

  @Test
  void another_document_of_the_same_iri_is_refused() {
    String other = line.replace("\"a.txt\"", "\"a.html\"");
    assertThat(other).isNotEqualTo(line);
    assertProblem(server.post(JSON, other), 409, "would have the same IRI as a.txt");
  }

  @Test
  void another_type_is_refused() {
    assertProblem(server.post("text/plain", line), 415, "application/json");
  }

  @Test
  void only_a_document_that_there_is_can_be_removed() {
    assertThatThrownBy(() -> server.service().remove("no such.txt"))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NAME_UNKNOWN));
    Client client = new Client(server.url());
    assertThat(client.send("DELETE", "documents?file=a.txt", "").statusCode()).isEqualTo(401);
    assertProblem(
        client.send("DELETE", "documents", "", "Authorization", LiveServer.basic(), "Accept", JSON),
        400,
        "?file=");
    assertThat(client.get("documents").statusCode()).isEqualTo(401);
  }
}
