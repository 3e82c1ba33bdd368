package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** What a proxy says of the address that a client asked is believed only when the user says so. */
class BehindProxyTest {

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = SampleStore.create(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String description(ServerOptions options, String... headers) {
    try (NewsgraphServer server = NewsgraphServer.start(store, options)) {
      String body = new Client(server.url()).get(".well-known/void", headers).body();
      return body.replace(server.url(), "http://direct/");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https, news.example, '', https://news.example/sparql",
    "https, news.example, 443, https://news.example/sparql",
    "https, news.example, 8443, https://news.example:8443/sparql",
    "http, news.example:8080, '', http://news.example:8080/sparql",
  })
  void theProxyIsBelievedIfTheUserSaysSo(String scheme, String host, String port, String address) {
    String[] headers =
        Stream.of("X-Forwarded-Proto", scheme, "X-Forwarded-Host", host, "X-Forwarded-Port", port)
            .limit(port.isEmpty() ? 4 : 6)
            .toArray(String[]::new);
    ServerOptions options = ServerOptions.local(0);
    assertThat(description(options.withProxy(), headers))
        .contains("<" + address + ">")
        .doesNotContain("http://direct/sparql");
    assertThat(description(options, headers))
        .contains("<http://direct/sparql>")
        .doesNotContain("news.example");
  }

  @Test
  void withoutAProxysWordTheAddressIsTheOneThatWasAsked() {
    assertThat(description(ServerOptions.local(0).withProxy())).contains("<http://direct/sparql>");
  }

  @Test
  void otherHeadersAreNotBelieved() {
    assertThat(
            description(
                ServerOptions.local(0).withProxy(),
                "Forwarded",
                "host=elsewhere.example;proto=https",
                "X-Forwarded-Server",
                "elsewhere.example"))
        .contains("<http://direct/sparql>")
        .doesNotContain("elsewhere");
  }
}
