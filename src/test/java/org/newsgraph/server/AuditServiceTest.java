package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.audit.SampleFiles;
import org.newsgraph.audit.SourceFiles;
import org.newsgraph.rdf.Sample;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** Audits over real HTTP, against real files. */
final class AuditServiceTest {

  private static final String KILLING = "audit?iri=event/killing-tolm";
  private static final String SECRET = "The words that nobody may read.";

  @TempDir private Path db;
  @TempDir private Path folder;
  private Path root;
  private Store store;
  private NewsgraphServer server;
  private Client client;

  @BeforeEach
  void open() throws IOException {
    root = SampleFiles.write(Files.createDirectory(folder.resolve("root")));
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    store = SampleStore.create(db);
    serve(SourceFiles.below(root));
  }

  private void serve(SourceFiles files) {
    server = NewsgraphServer.start(store, ServerOptions.local(0), files);
    client = new Client(server.url());
  }

  @AfterEach
  void close() {
    server.close();
    store.close();
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(client.get(path).body());
  }

  @Test
  void json_tells_the_chain_and_what_was_found() throws IOException {
    JsonNode sound = json(KILLING);
    assertThat(sound.get("verdict").asText()).isEqualTo("verified");
    assertThat(sound.get("tellings")).hasSize(2);
    assertThat(sound.at("/tellings/1/via/label").asText()).isEqualTo("Aftonpost");

    SampleFiles.write(root, SampleFiles.SECOND, Sample.SECOND.replace("12", "13"));

    JsonNode changed = json(KILLING);
    assertThat(changed.get("verdict").asText()).isEqualTo("changed");
    assertThat(changed.at("/counts/gone").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,'',application/json",
    "'text/html,*/*;q=0.1','',text/html",
    "text/plain,'',text/plain",
    "*/*,'',application/json",
    "text/html,&format=json,application/json",
    "text/html,&format=text,text/plain",
    "application/json,&format=html,text/html"
  })
  void the_format_is_negotiated(String accept, String parameter, String type) {
    HttpResponse<String> answer = client.get(KILLING + parameter, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains("12 people");
  }

  @Test
  void what_cannot_be_answered_is_told() {
    assertThat(client.get(KILLING, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(client.get(KILLING + "&format=pdf").statusCode()).isEqualTo(406);
    assertThat(client.get("audit").statusCode()).isEqualTo(400);
    assertThat(client.get(KILLING + "&page=0").statusCode()).isEqualTo(400);
    assertThat(client.get(KILLING + "&property=none").statusCode()).isEqualTo(404);
    HttpResponse<String> form = client.get("audit", "Accept", "text/html");
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).contains("name=\"iri\"");
  }

  @Test
  void the_page_marks_the_words_in_their_context() {
    String page = client.get(KILLING, "Accept", "text/html").body();
    assertThat(page)
        .contains("<mark>12 people</mark>", "They killed ", ">verified<", "Aftonpost")
        .contains("href=\"/doc/second?char=32,41#w-32\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "event/none\" onload=\"x",
        "x> } DROP ALL ; { <y",
        "../../secret.txt",
        "/etc/passwd",
        "a\r\nSet-Cookie: x=y",
        "doc/\u0000"
      })
  void what_is_put_into_an_iri_stays_text(String iri) {
    String path = "audit?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    for (String accept : new String[] {"text/html", "application/json", "text/plain"}) {
      HttpResponse<String> answer = client.get(path, "Accept", accept);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      if (accept.equals("text/html")) {
        assertThat(answer.body()).doesNotContain("<script>alert", "\" onload=");
      }
    }
    assertThat(client.get(KILLING).body()).contains("verified");
  }

  @Test
  void the_page_of_a_document_tells_whether_its_file_is_the_same() throws IOException {
    assertThat(client.get("doc/second", "Accept", "text/html").body()).contains("verified now");
    SampleFiles.write(root, SampleFiles.SECOND, Sample.SECOND.replace("12", "13"));
    assertThat(client.get("doc/second", "Accept", "text/html").body())
        .contains("the file has changed since it was read");
  }

  @Test
  void without_a_root_only_the_stored_text_is_checked() throws IOException {
    server.close();
    serve(SourceFiles.NONE);

    assertThat(json(KILLING).get("verdict").asText()).isEqualTo("unchecked");
    assertThat(client.get(KILLING, "Accept", "text/html").body())
        .contains("not checked against file", "does not know where the source files lie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "link.txt", "/etc/passwd"})
  void a_document_that_names_a_file_outside_of_the_root_reads_none(String file) throws IOException {
    Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
    Node sources = NodeFactory.createURI(SampleStore.BASE + "graph/sources");
    Node second = NodeFactory.createURI(SampleStore.BASE + "doc/second");
    Txn.executeWrite(
        store.dataset(),
        () -> {
          store.dataset().deleteAny(sources, second, Ng.sourceFile, Node.ANY);
          store
              .dataset()
              .add(sources, second, Ng.sourceFile, NodeFactory.createLiteralString(file));
        });

    JsonNode audit = json("audit?iri=doc/second");
    assertThat(audit.get("verdict").asText()).isEqualTo("missing");
    assertThat(audit.at("/documents/0/sha256Now").isNull()).isTrue();
    assertThat(audit.toString()).contains("out of the source root").doesNotContain(SECRET);
  }
}
