package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreStatus;

class WritableServerTest {

  private static final String UPDATE = "application/sparql-update";
  private static final String INSERT = "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> '%s' } }";

  @TempDir static Path folder;
  private static Store store;
  private static NewsgraphServer server;
  private static Client client;

  @BeforeAll
  static void start() throws IOException {
    Path passwords = folder.resolve("passwords");
    new PasswordFile(passwords).put("editor", HashedPassword.of("sesame"));
    new PasswordFile(passwords).put("guest", HashedPassword.of("öffne dich"));
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

  private static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  private static int update(String update, String user) {
    return client.post("update", UPDATE, update, "Authorization", basic(user)).statusCode();
  }

  private static boolean holds(String value) {
    String query = "ASK { ?s <x:b> '" + value + "' }";
    return client.query(query, "Accept", "text/csv").body().contains("true");
  }

  @Test
  void theNextBuildTakesNothingForGranted() throws IOException {
    Path state = Files.writeString(store.buildState(), "what a build kept");
    client.query("ASK { }");
    update("INSERT DATA { <x:a> <x:b> 'of no graph' }", "editor:sesame");
    assertThat(state).exists();
    update(INSERT.formatted("changed"), "editor:sesame");
    assertThat(state).doesNotExist();

    Files.writeString(state, "what a build kept");
    String user = basic("editor:sesame");
    client.post("write?graph=x:f", "text/turtle", "<x:s> <x:b> 'f' .", "Authorization", user);
    assertThat(state).doesNotExist();
  }

  @Test
  void eachWriteIsABatchWhichTheTextIndexHolds() {
    long before = store.generation();
    client.query("ASK { }");
    assertThat(store.generation()).isEqualTo(before);
    assertThat(update(INSERT.formatted("batch"), "editor:sesame")).isBetween(200, 204);
    assertThat(store.generation()).isEqualTo(before + 1);

    String user = basic("editor:sesame");
    client.post("write?graph=x:f", "text/turtle", "<x:s> <x:b> 'g' .", "Authorization", user);
    assertThat(store.generation()).isEqualTo(before + 2);
    assertThat(StoreStatus.of(store).isIndexInStep()).isTrue();
  }

  @Test
  void anyoneMayRead() {
    assertThat(client.query("ASK { }").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyTheNamedUserMayWrite() {
    assertThat(client.post("update", UPDATE, INSERT.formatted("none")).statusCode()).isEqualTo(401);
    assertThat(update(INSERT.formatted("wrong"), "editor:guess")).isEqualTo(401);
    assertThat(update(INSERT.formatted("guest"), "guest:öffne dich")).isEqualTo(403);
    assertThat(update(INSERT.formatted("right"), "editor:sesame")).isBetween(200, 204);
    assertThat(holds("right")).isTrue();
    assertThat(holds("none") || holds("wrong") || holds("guest")).isFalse();
  }

  @Test
  void nothingIsFetched() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<x:s> <x:b> 'secret' .");
    assertThat(update("LOAD <" + file.toUri() + ">", "editor:sesame")).isGreaterThanOrEqualTo(400);
    assertThat(update("LOAD <" + server.url() + "graph/merged>", "editor:sesame"))
        .isGreaterThanOrEqualTo(400);
    String service =
        "INSERT { ?s <x:b> 'fetched' } WHERE { SERVICE <" + server.url() + "sparql> { ?s ?p ?o } }";
    assertThat(update(service, "editor:sesame")).isGreaterThanOrEqualTo(400);
    String remote =
        "{\"@context\": \"" + server.url() + "context\", \"@id\": \"x:s\", \"x:b\": \"fetched\"}";
    assertThat(
            client
                .post(
                    "write?graph=x:g",
                    "application/ld+json",
                    remote,
                    "Authorization",
                    basic("editor:sesame"))
                .statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(holds("secret") || holds("fetched")).isFalse();
  }

  @Test
  void graphsAreWrittenByTheNamedUser() {
    String turtle = "<x:s> <x:b> 'whole' .";
    assertThat(client.post("write?graph=x:h", "text/turtle", turtle).statusCode()).isEqualTo(401);
    String user = basic("editor:sesame");
    assertThat(
            client
                .post("write?graph=x:h", "text/turtle", turtle, "Authorization", user)
                .statusCode())
        .isBetween(200, 204);
    assertThat(holds("whole")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <x:a> <x:b> 'nowhere' }",
        "INSERT { ?s <x:b> 'nowhere' } WHERE { ?s a ?o }",
        "DELETE WHERE { ?s ?p ?o }",
        "DELETE DATA { <x:a> <x:b> 'nowhere' }",
        "COPY <http://localhost:3030/graph/merged> TO DEFAULT",
        "CLEAR DEFAULT",
        "CLEAR ALL",
        "DROP ALL"
      })
  void aChangeThatNamesNoGraphIsRefused(String update) {
    HttpResponse<String> answer =
        client.post("update", UPDATE, update, "Authorization", basic("editor:sesame"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("name the graph");
    assertThat(holds("nowhere")).isFalse();
    String events = "ASK { ?e a <https://w3id.org/newsgraph/ontology#Event> }";
    assertThat(client.query(events, "Accept", "text/csv").body()).contains("true");
    assertThat(store.base()).isEqualTo(SampleStore.BASE);
  }

  @Test
  void aNamedGraphMayBeCleared() {
    String insert = "INSERT DATA { GRAPH <x:brief> { <x:a> <x:b> 'brief' } }";
    assertThat(update(insert, "editor:sesame")).isBetween(200, 204);
    assertThat(update("DROP GRAPH <x:brief>", "editor:sesame")).isBetween(200, 204);
    assertThat(holds("brief")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"write", "write?default"})
  void aGraphThatIsNotNamedIsNotWritten(String path) {
    String user = basic("editor:sesame");
    HttpResponse<String> answer =
        client.post(path, "text/turtle", "<x:s> <x:b> 'lost' .", "Authorization", user);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("?graph=IRI");
    assertThat(holds("lost")).isFalse();
  }

  @Test
  void theWritingServiceReadsToo() {
    String user = basic("editor:sesame");
    String graph = "write?graph=http%3A%2F%2Flocalhost%3A3030%2Fdoc%2Fsecond&format=jsonld";
    assertThat(client.get(graph, "Authorization", user).statusCode()).isEqualTo(200);
  }

  @Test
  void aLargeGraphIsWritten() {
    String turtle = "<x:large> <x:b> '" + "x".repeat(2_000_000) + "' .";
    String user = basic("editor:sesame");
    assertThat(
            client
                .post("write?graph=x:l", "text/turtle", turtle, "Authorization", user)
                .statusCode())
        .isBetween(200, 204);
  }

  @Test
  void aPasswordFileIsNeeded() {
    Path config = Path.of("fuseki-config", "newsgraph-writable.ttl");
    ServerOptions options =
        new ServerOptions("localhost", 0, Optional.of(config), Optional.empty());
    assertThatThrownBy(() -> NewsgraphServer.start(store, options))
        .hasMessageContaining("password file");
  }

  @Test
  void aPasswordThatIsNotHashedIsRefused() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "editor: sesame\n");
    Files.setPosixFilePermissions(plain, PosixFilePermissions.fromString("rw-------"));
    Path config = Path.of("fuseki-config", "newsgraph-writable.ttl");
    ServerOptions options =
        new ServerOptions("localhost", 0, Optional.of(config), Optional.of(plain));
    assertThatThrownBy(() -> NewsgraphServer.start(store, options))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE))
        .hasMessageContaining("newsgraph password editor --file ");
  }

  @Test
  void aBrokenConfigurationIsTold() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "this is no Turtle");
    ServerOptions options =
        new ServerOptions("localhost", 0, Optional.of(broken), Optional.empty());
    assertThatThrownBy(() -> NewsgraphServer.start(store, options))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID))
        .hasMessageContaining("line: 1");
  }
}
