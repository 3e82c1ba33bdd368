package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.QueryRunner;
import org.newsgraph.store.ResultFormat;

class NewsgraphServerTest {

  private static final String NG = "PREFIX ng: <https://w3id.org/newsgraph/ontology#> ";
  private static final String COUNT = NG + "SELECT (COUNT(*) AS ?n) { ?c a ng:Claim }";

  @TempDir static Path folder;
  private static ServedSample served;
  private static Client client;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    client = served.client();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void queriesAreAnsweredByGetAndPost() {
    assertThat(client.query(COUNT, "Accept", "text/csv").body()).isEqualTo("n\r\n4\r\n");
    assertThat(
            client.post("sparql", "application/sparql-query", COUNT, "Accept", "text/csv").body())
        .isEqualTo("n\r\n4\r\n");
    assertThat(client.query(COUNT, "Accept", "application/sparql-results+json").body())
        .contains("\"bindings\"");
  }

  @Test
  void theTextIndexAnswers() {
    String query = "PREFIX text: <http://jena.apache.org/text#> ASK { ?s text:query 'tolm' }";
    assertThat(client.query(query, "Accept", "text/csv").body()).contains("true");
  }

  @Test
  void tripleTermsAreAnswered() {
    String query =
        NG
            + "SELECT ?c { ?c <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>"
            + " <<( ?e a ng:Seizure )>> }";
    assertThat(client.query(query, "Accept", "text/csv").body().lines()).hasSize(3);
  }

  @Test
  void wholeGraphsAreRead() {
    String graph = "data?graph=http%3A%2F%2Flocalhost%3A3030%2Fdoc%2Fsecond";
    assertThat(client.get(graph, "Accept", "text/turtle").body()).contains("Claim");
    assertThat(client.get("data?graph=x:none").statusCode()).isEqualTo(404);
    assertThat(client.get("data?default", "Accept", "application/n-triples").body())
        .contains("Seizure of Tolm")
        .doesNotContain("urn:x-newsgraph");
    assertThat(client.get("data", "Accept", "application/n-quads").body())
        .contains("Seizure of Tolm")
        .doesNotContain("urn:x-newsgraph");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update", "data", "sparql", "write", "upload"})
  void nothingCanBeWritten(String path) {
    HttpResponse<String> answer =
        client.post(path, "application/sparql-update", "INSERT DATA { <x:a> <x:b> <x:c> }");
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(client.post(path + "?default", "text/turtle", "<x:a> <x:b> <x:c> .").statusCode())
        .isBetween(400, 499);
    assertThat(client.query("ASK { <x:a> ?p ?o }", "Accept", "text/csv").body()).contains("false");
  }

  @Test
  void otherServersAreNotCalled() {
    String query = "SELECT * { SERVICE <" + served.server().url() + "sparql> { ?s ?p ?o } }";
    assertThat(client.query(query).statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlace() {
    HttpResponse<String> answer = client.query("SELECT * { ?s ?p }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1, column 18");
  }

  @Test
  void browsersOfOtherOriginsMayAsk() {
    assertThat(client.query(COUNT, "Origin", "https://example.org").headers().map())
        .containsKey("access-control-allow-origin");
    HttpResponse<String> preflight = client.preflight("sparql");
    assertThat(preflight.statusCode()).isEqualTo(200);
    assertThat(preflight.headers().map()).containsKey("access-control-allow-methods");
  }

  @ParameterizedTest
  @CsvSource({"health,alive", "ready,ready", "$/ping,"})
  void itTellsThatItIsWell(String path, String body) {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().strip()).contains(body == null ? "" : body);
  }

  @ParameterizedTest
  @CsvSource({
    "event/seizure-tolm, text/turtle, sourceCount",
    "claim/north/report%20one/52-58, application/n-triples, reifies",
    "doc/north/report%20one, text/turtle, isString",
    "actor/ilse-varn, application/ld+json, Ilse Varn",
    "claim/north/report%20one/52-58, application/ld+json, asserted",
    "figure/second/32-41, text/turtle, killed",
    "place/tolm, text/html, Northland",
    "graph/merged, application/n-triples, Seizure of Tolm",
    "disagreement/killing-tolm/killed/1, text/turtle, about 40"
  })
  void irisAnswer(String path, String type, String expected) {
    HttpResponse<String> answer = client.get(path, "Accept", type);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).containsIgnoringCase(expected.replace("Northland", "northland"));
  }

  @Test
  void anUnknownIriIsNotFound() {
    assertThat(client.get("event/none").statusCode()).isEqualTo(404);
    HttpResponse<String> page = client.get("event/%3Cscript%3E", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("<script");
    assertThat(client.get("doc/../../etc/passwd").statusCode()).isBetween(400, 404);
    assertThat(client.get("nothing/here").statusCode()).isEqualTo(404);
  }

  @Test
  void theFormatIsNegotiated() {
    assertThat(client.get("event/seizure-tolm", "Accept", "application/pdf").statusCode())
        .isEqualTo(406);
    assertThat(client.get("event/seizure-tolm?format=jsonld").body()).startsWith("{");
    assertThat(client.get("event/seizure-tolm?format=odd").statusCode()).isEqualTo(406);
  }

  @Test
  void theHomePageTellsWhatThereIs() {
    HttpResponse<String> page = client.get("", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<strong>4</strong> claims");
  }

  @Test
  void theQueryCommandAsksAServer() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.over(served.server().url()).run("query", COUNT, Optional.of(ResultFormat.CSV), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("n\r\n4\r\n");
    out.reset();
    String relative = "ASK { <event/seizure-tolm> a ng:Seizure }";
    QueryRunner.over(served.server().url()).run("query", relative, Optional.empty(), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("yes");
  }

  @Test
  void aTakenPortIsTold() {
    assertThatThrownBy(
            () ->
                NewsgraphServer.start(served.store(), ServerOptions.local(served.server().port())))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PORT_IN_USE));
  }
}
