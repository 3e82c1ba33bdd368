package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** A body that tells a length over the limit is refused before any of it is read. */
class SizeLimitTest {

  @TempDir static Path folder;
  private static Store store;
  private static NewsgraphServer server;

  @BeforeAll
  static void start() {
    Path passwords = folder.resolve("users.txt");
    new PasswordFile(passwords).put("editor", HashedPassword.of("sesame"));
    store = SampleStore.create(folder.resolve("db"));
    Path config = Path.of("fuseki-config", "newsgraph-writable.ttl");
    server =
        NewsgraphServer.start(
            store, new ServerOptions("localhost", 0, Optional.of(config), Optional.of(passwords)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  /** Sends the headers alone and returns the status. */
  private static int announce(String path, String type, long length, String password)
      throws IOException {
    String user = Base64.getEncoder().encodeToString(("editor:" + password).getBytes());
    String head =
        String.join(
            "\r\n",
            "POST " + path + " HTTP/1.1",
            "Host: localhost",
            "Content-Type: " + type,
            "Content-Length: " + length,
            password.isEmpty() ? "X-Nobody: 1" : "Authorization: Basic " + user,
            "\r\n");
    try (Socket socket = new Socket(InetAddress.getByName("localhost"), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      return Integer.parseInt(new String(status, StandardCharsets.US_ASCII).substring(9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql, application/sparql-query, 1048577, '', 413",
    "/sparql, application/x-www-form-urlencoded, 1048577, '', 413",
    "/sparql, application/sparql-query, 9223372036854775807, '', 413",
    "/sparql, application/sparql-query, 104857601, sesame, 413",
    "/audit, application/x-www-form-urlencoded, 1048577, '', 413",
    "/, application/octet-stream, 1048577, '', 413",
    "/update, application/sparql-update, 1048577, '', 401",
    "/update, application/sparql-update, 104857601, guess, 401",
    "/update, application/sparql-update, 104857601, sesame, 413",
    "/write?graph=x:g, text/turtle, 104857601, sesame, 413",
  })
  void whatIsTooLargeIsRefused(String path, String type, long length, String password, int status)
      throws IOException {
    assertThat(announce(path, type, length, password)).isEqualTo(status);
  }

  @Test
  void aQueryMayHaveAllThatTheLimitAllows() {
    String query = "ASK {} #";
    String largest = query + "x".repeat((int) SizeFilter.QUERY - query.length());
    Client client = new Client(server.url());
    assertThat(client.post("sparql", "application/sparql-query", largest).statusCode())
        .isEqualTo(200);
    assertThat(client.postChunked("sparql", "application/sparql-query", largest).statusCode())
        .isEqualTo(200);
  }

  @Test
  void someRequestsMustBeWorkedOn() {
    assertThatThrownBy(() -> RequestLimit.DEFAULT.atOnce(0))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
  }
}
