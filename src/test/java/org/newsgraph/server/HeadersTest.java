package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** What every answer says to a browser, whoever gives it. */
class HeadersTest {

  @TempDir static Path folder;
  private static Store store;
  private static NewsgraphServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    Fuseki.outputFusekiServerHeader =
        true; // as in the program's jar when its version is a snapshot
    Path passwords = folder.resolve("users.txt");
    new PasswordFile(passwords).put("editor", HashedPassword.of("sesame"));
    store = SampleStore.create(folder.resolve("db"));
    Path config = Path.of("fuseki-config", "newsgraph-writable.ttl");
    server =
        NewsgraphServer.start(
            store, new ServerOptions("localhost", 0, Optional.of(config), Optional.of(passwords)));
    client = new Client(server.url());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static String header(HttpHeaders headers, String name) {
    assertThat(headers.allValues(name)).as(name).hasSize(1);
    return headers.firstValue(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, '', text/html, 200",
    "GET, search?q=Tolm, text/html, 200",
    "GET, query, text/html, 200",
    "GET, map, text/html, 200",
    "GET, audit, text/html, 200",
    "GET, ontology, text/html, 200",
    "GET, ontology, text/turtle, 200",
    "GET, .well-known/void, */*, 200",
    "GET, dataset, */*, 200",
    "GET, place/tolm, text/html, 200",
    "GET, place/tolm, application/ld+json, 200",
    "GET, doc/second, text/html, 200",
    "HEAD, doc/second, text/html, 200",
    "GET, sparql, */*, 200",
    "GET, sparql?query=ASK%7B%7D, */*, 200",
    "GET, sparql?query=ASK%7B%7D, text/html, 200",
    "GET, sparql?query=ASK%7B%7D, text/csv, 200",
    "OPTIONS, sparql, */*, 200",
    "GET, data?graph=http://localhost:3030/graph/merged, */*, 200",
    "GET, health, */*, 200",
    "GET, ready, */*, 200",
    "GET, metrics, */*, 200",
    "GET, $/ping, */*, 200",
    "GET, sparql?query=SELECT, */*, 400",
    "GET, sparql?query=SELECT, application/json, 400",
    "GET, doc/%2e%2e/etc, */*, 400",
    "GET, doc/%2e%2e/etc, text/html, 400",
    "POST, update, */*, 401",
    "POST, update, text/html, 401",
    "GET, backup, text/html, 401",
    "GET, place/none, text/html, 404",
    "GET, place/none, */*, 404",
    "GET, static/none.css, */*, 404",
    "GET, none/at/all, */*, 404",
    "GET, none/at/all, text/html, 404",
    "DELETE, sparql, */*, 405",
    "DELETE, health, text/html, 405",
    "TRACE, sparql, text/html, 405",
    "GET, sparql?query=ASK%7B%7D, application/pdf, 406",
    "POST, sparql, */*, 415",
  })
  void everyAnswerIsSafe(String method, String path, String accept, int status) {
    HttpResponse<String> answer =
        method.equals("POST")
            ? client.post(path, "application/json", "{}", "Accept", accept)
            : client.send(method, path, "", "Accept", accept);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertSafe(answer);
  }

  private static void assertSafe(HttpResponse<String> answer) {
    HttpHeaders headers = answer.headers();
    assertThat(header(headers, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(headers, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(headers, "Content-Security-Policy"))
        .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
    assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "Server");
    assertThat(answer.body()).doesNotContainIgnoringCase("jetty").doesNotContain("\tat ");
  }

  @Test
  void staticFilesAreSafe() {
    Elements used = Jsoup.parse(client.get("query", "Accept", "text/html").body()).select("[src]");
    assertThat(used).isNotEmpty();
    for (Element script : used) {
      HttpResponse<String> answer = client.get(script.attr("src").substring(1));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer.headers(), "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(header(answer.headers(), "Content-Type")).startsWith("text/javascript");
    }
  }

  @Test
  void anAddressThatIsTooLongIsToldSafely() {
    HttpResponse<String> answer = client.get("sparql?query=" + "x".repeat(1_000_000));
    assertThat(answer.statusCode()).isEqualTo(414);
    assertSafe(answer);
  }

  @Test
  void scriptsAndStylesComeFromThisServerAlone() {
    String[] html = {"Accept", "text/html"};
    HttpHeaders page = client.get("place/tolm", html).headers();
    assertThat(header(page, "Content-Security-Policy"))
        .contains("script-src 'self';", "style-src 'self';")
        .doesNotContain("unsafe", "http:", "https:", "*");
    HttpHeaders editor = client.get("query", html).headers();
    assertThat(header(editor, "Content-Security-Policy"))
        .contains("script-src 'self';", "style-src 'self' 'unsafe-inline';");
  }

  /** What is no HTTP is answered before anything of ours is asked. */
  @ParameterizedTest
  @ValueSource(strings = {"GET / FTP/1.1", "no request at all", "GET /%zz HTTP/1.1"})
  void whatIsNoRequestLearnsNothing(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName("localhost"), server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write((line + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).matches("(?s)HTTP/1.1 [45]\\d\\d .*").doesNotContainIgnoringCase("jetty");
      assertThat(answer).doesNotContain("Server:").doesNotContain("\tat ");
    }
  }
}
