package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsgraph.pipeline.live.LiveServer;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.remote.Login;

/** A server is killed while a client writes; what it has confirmed must be there. */
abstract class ServedScenario extends Scenario {

  static final String USER = "editor";
  static final Login LOGIN = new Login(USER, LiveServer.PASSWORD);

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
  private static final HashedPassword HASHED = HashedPassword.of(LiveServer.PASSWORD);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path users;
  private int port;
  private Thread client;
  private volatile Throwable failure;
  private volatile boolean isKilled;

  ServedScenario(Path folder) {
    super(folder);
    users = folder.resolve("users.txt");
    new PasswordFile(users).put(USER, HASHED);
    build("store", false);
  }

  /** Prepares what the client is to do next. */
  abstract void prepare() throws IOException;

  /** Writes through the server until it is killed; ends with an exception then. */
  abstract void write() throws IOException, InterruptedException;

  final String url() {
    return "http://localhost:" + port + "/";
  }

  /** Sends a request as the user who may write; it must be answered with success. */
  final void send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Authorization", LiveServer.basic())
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
  }

  @Override
  final List<String> next() throws IOException {
    prepare();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    return List.of(
        "serve",
        "--db",
        store.toString(),
        "--port",
        Integer.toString(port),
        "--config",
        Path.of("fuseki-config", "newsgraph-writable.ttl").toString(),
        "--passwords",
        users.toString());
  }

  @Override
  final void begin(KilledProcess process) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (!isReady()) {
      if (process.hasEnded() || System.nanoTime() - start > PATIENCE) {
        throw new IllegalStateException("the server does not start");
      }
    }
    isKilled = false;
    failure = null;
    client =
        new Thread(
            () -> {
              try {
                write();
              } catch (Exception | AssertionError e) {
                failure = isKilled ? null : e;
              }
            },
            "client");
    client.start();
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url() + "ready"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  final boolean hasEnded(KilledProcess process) throws InterruptedException {
    client.join(1);
    boolean hasEnded = !client.isAlive();
    if (hasEnded && failure != null) {
      throw new IllegalStateException("the client failed: " + failure, failure);
    }
    return hasEnded;
  }

  @Override
  void aboutToEnd() {
    isKilled = true;
  }

  @Override
  final void ended() throws InterruptedException {
    if (client == null) {
      return;
    }
    client.join(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
    if (client.isAlive()) {
      throw new IllegalStateException("the client waits for a server that is dead");
    }
  }
}
