package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionRegistry;
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

  /** Is worked on until the test lets it end. */
  private static final String HELD = "ASK { FILTER(<test:hold>()) }";

  private static final int AT_ONCE = 2;

  @TempDir static Path folder;
  private static Store store;
  private static Semaphore held;
  private static CountDownLatch end;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private NewsgraphServer server;
  private Client client;

  /** The function of the queries that are held. */
  public static final class Hold extends FunctionBase0 {

    @Override
    public NodeValue exec() {
      held.release();
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return NodeValue.TRUE;
    }
  }

  @BeforeAll
  static void open() {
    store = SampleStore.create(folder);
    FunctionRegistry.get().put("test:hold", Hold.class);
  }

  @AfterAll
  static void close() {
    FunctionRegistry.get().remove("test:hold");
    store.close();
  }

  // A server of its own for each test: a request is logged after it was answered, maybe late.
  @BeforeEach
  void start() {
    held = new Semaphore(0);
    end = new CountDownLatch(1);
    RequestLimit narrow = new RequestLimit(AT_ONCE, Duration.ofMillis(500));
    server = NewsgraphServer.start(store, ServerOptions.local(0).with(narrow).with(lines::add));
    client = new Client(server.url());
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.close();
  }

  private JsonNode line() throws InterruptedException, JsonProcessingException {
    String line = lines.poll(5, TimeUnit.MINUTES);
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

  private List<CompletableFuture<HttpResponse<String>>> ask(int count) {
    Executor thread = task -> new Thread(task).start();
    return IntStream.range(0, count)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> client.query(HELD), thread))
        .toList();
  }

  /** Asks as much as the server works on at once, and returns when it does. */
  private List<CompletableFuture<HttpResponse<String>>> occupy() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> asked = ask(AT_ONCE);
    assertThat(held.tryAcquire(AT_ONCE, 5, TimeUnit.MINUTES)).isTrue();
    return asked;
  }

  private static boolean isAskedToComeBack(HttpResponse<String> answer) {
    return answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
  }

  @Test
  void whoAsksTooMuchAtOnceIsAskedToComeBack() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> workedOn = occupy();
    assertThat(ask(6)).map(CompletableFuture::join).allMatch(OperationTest::isAskedToComeBack);
    end.countDown();
    assertThat(workedOn).map(CompletableFuture::join).noneMatch(OperationTest::isAskedToComeBack);
    assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void aBusyServerStillTellsThatItIsAlive() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> workedOn = occupy();
    for (String path : List.of("health", "ready", "metrics")) {
      assertThat(client.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(workedOn).noneMatch(CompletableFuture::isDone);
  }
}
