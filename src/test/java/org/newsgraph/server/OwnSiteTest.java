package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** A browser that knows the password writes nothing for pages of other sites. */
class OwnSiteTest {

  private static final String UPDATE = "update=INSERT+DATA+{+GRAPH+<x:g>+{+<x:a>+<x:b>+<x:c>+}+}";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir static Path folder;
  private static Store store;
  private static NewsgraphServer server;
  private static Client client;

  @BeforeAll
  static void start() {
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

  private static String login() {
    byte[] user = "editor:sesame".getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(user);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Sec-Fetch-Site, none, 200",
    "Origin, https://elsewhere.example, 403",
    "Origin, null, 403",
    "Origin, http://localhost:1, 403",
    "Origin, OWN, 200",
    "X-Nobody, 1, 200",
  })
  void onlyItsOwnPagesMayWrite(String header, String value, int status) {
    String own = server.url().substring(0, server.url().length() - 1);
    String said = value.equals("OWN") ? own : value;
    String[] headers = {"Authorization", login(), header, said};
    assertThat(client.post("update", FORM, UPDATE, headers).statusCode()).isEqualTo(status);
    assertThat(client.get("backup", headers).statusCode()).isEqualTo(status);
  }

  @Test
  void anyoneMayRead() {
    assertThat(client.query("ASK {}", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(200);
  }
}
