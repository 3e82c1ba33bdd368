package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** What those need who run a server: its log, its figures, its limits. */
class OperationTest {

  private static final String ENDLESS =
      "sparql?timeout=3&query="
          + URLEncoder.encode(
              "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
              StandardCharsets.UTF_8);

  @TempDir static Path folder;
  private static Store store;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private NewsgraphServer server;
  private Client client;

  @BeforeAll
  static void open() {
    store = SampleStore.create(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  // A server of its own for each test: a request is logged after it was answered, maybe late.
  @BeforeEach
  void start() {
    RequestLimit narrow = new RequestLimit(2, Duration.ofMillis(500));
    server = NewsgraphServer.start(store, ServerOptions.local(0).with(narrow).with(lines::add));
    client = new Client(server.url());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private JsonNode line() throws InterruptedException, JsonProcessingException {
    String line = lines.poll(10, TimeUnit.SECONDS);
    assertThat(line).isNotNull().doesNotContain("\n");
    return new ObjectMapper().readTree(line);
  }

  @Test
  void aQueryIsLogged() throws InterruptedException, JsonProcessingException {
    HttpResponse<String> answer =
        client.query("ASK {\n ?s ?p 'sesame' }", "Authorization", "Basic c2VzYW1l");
    JsonNode line = line();
    assertThat(line.get("method").asText()).isEqualTo("GET");
    assertThat(line.get("path").asText()).isEqualTo("/sparql");
    assertThat(line.get("status").asInt()).isEqualTo(200);
    assertThat(line.get("bytes").asInt()).isEqualTo(answer.body().length());
    assertThat(line.get("milliseconds").isIntegralNumber()).isTrue();
    assertThat(line.get("queryMilliseconds").isIntegralNumber()).isTrue();
    assertThat(line.get("query").asText()).isEqualTo("ASK { ?s ?p 'sesame' }");
    assertThat(line.get("queryHash").asText()).hasSize(64);
    assertThat(line.toString()).doesNotContain("c2VzYW1l").doesNotContain("Authorization");
  }

  @Test
  void whatIsNotUnderstoodIsLoggedToo() throws InterruptedException, JsonProcessingException {
    client.get("doc/%2e%2e/%2e%2e/etc/passwd");
    assertThat(line().get("status").asInt()).isEqualTo(400);
    client.query("SELECT");
    JsonNode line = line();
    assertThat(line.get("status").asInt()).isEqualTo(400);
    assertThat(line.get("query").asText()).isEqualTo("SELECT");
  }

  @Test
  void metricsAreTold() {
    client.query("ASK {}");
    HttpResponse<String> metrics = client.get("metrics");
    assertThat(metrics.statusCode()).isEqualTo(200);
    assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(metrics.body())
        .contains("jvm_memory_used_bytes")
        .containsPattern("fuseki_requests_good\\{[^}]*endpoint=\"sparql\"[^}]*\\} [1-9]");
  }

  private List<CompletableFuture<HttpResponse<String>>> endless(int count) {
    Executor thread = task -> new Thread(task).start();
    return IntStream.range(0, count)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> client.get(ENDLESS), thread))
        .toList();
  }

  @Test
  void whoAsksTooMuchAtOnceIsAskedToComeBack() {
    List<CompletableFuture<HttpResponse<String>>> asked = endless(8);
    List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).allMatch(a -> a.statusCode() == 503);
    assertThat(answers.stream().filter(a -> a.headers().firstValue("Retry-After").isPresent()))
        .hasSize(6);
    assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void aBusyServerStillTellsThatItIsAlive() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> asked = endless(2);
    Thread.sleep(300);
    assertThat(client.get("health").statusCode()).isEqualTo(200);
    assertThat(client.get("metrics").statusCode()).isEqualTo(200);
    asked.forEach(CompletableFuture::join);
  }
}
