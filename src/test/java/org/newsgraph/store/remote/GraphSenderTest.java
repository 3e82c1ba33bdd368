package org.newsgraph.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** Sends a store to a plain Fuseki over HTTP. */
final class GraphSenderTest {

  @TempDir private static Path folder;
  private static final DatasetGraph THERE = DatabaseMgr.createDatasetGraph();
  private static Store store;
  private static FusekiServer open;
  private static FusekiServer guarded;

  @BeforeAll
  static void start() throws IOException {
    store = SampleStore.create(folder.resolve("db"));
    open = FusekiServer.create().port(0).loopback(true).add("/news", THERE, true).build().start();
    Path passwords = Files.writeString(folder.resolve("users"), "editor: sesame\n");
    guarded =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/news", THERE, true)
            .passwordFile(passwords.toString())
            .serverAuthPolicy(Auth.ANY_USER)
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    open.stop();
    guarded.stop();
    store.close();
  }

  @BeforeEach
  void clear() {
    Txn.executeWrite(THERE, THERE::clear);
  }

  @Test
  void all_graphs_arrive_as_they_are_and_sending_again_changes_nothing() {
    List<Integer> progress = new ArrayList<>();

    long sent = send(url(open), null, false, progress);
    Set<Quad> once = quads(THERE);
    send(url(open), null, false, new ArrayList<>());

    assertThat(once).isEqualTo(quads(store.dataset())).hasSize((int) sent);
    assertThat(quads(THERE)).isEqualTo(once);
    assertThat(progress).last().isEqualTo(store.graphs().size());
    assertThat(once).anyMatch(q -> q.getObject().isTripleTerm());
  }

  @Test
  void a_store_of_rdf_1_1_gets_statements_for_triple_terms() {
    send(url(open), null, true, new ArrayList<>());

    Set<Quad> there = quads(THERE);
    Set<Quad> asserted = quads(store.dataset());
    long terms = asserted.stream().filter(q -> q.getObject().isTripleTerm()).count();
    asserted.removeIf(q -> q.getObject().isTripleTerm());

    assertThat(there).noneMatch(q -> q.getObject().isTripleTerm()).containsAll(asserted);
    assertThat(there.stream().filter(q -> q.getObject().equals(RDF.Statement.asNode())))
        .hasSize((int) terms)
        .isNotEmpty();
  }

  @Test
  void one_graph_replaces_the_one_of_its_name_only() {
    String graph = store.base() + "graph/merged";
    Node stranger = NodeFactory.createURI("http://example.org/x");
    Quad old = Quad.create(NodeFactory.createURI(graph), stranger, stranger, stranger);
    Quad other = Quad.create(stranger, stranger, stranger, stranger);
    Txn.executeWrite(
        THERE,
        () -> {
          THERE.add(old);
          THERE.add(other);
        });

    new GraphSender(store, new GraphStore(url(open), Optional.empty()), false)
        .send(List.of(graph), (sent, of) -> {});

    assertThat(quads(THERE)).doesNotContain(old).contains(other).hasSizeGreaterThan(10);
  }

  @Test
  void a_user_with_the_right_password_may_write() {
    long sent = send(url(guarded), new Login("editor", "sesame"), false, new ArrayList<>());

    assertThat(quads(THERE)).hasSize((int) sent);
  }

  @Test
  void who_may_not_write_is_told_so() {
    assertFailure(url(guarded), null, "--user and --password-file");
    assertFailure(url(guarded), new Login("editor", "guess"), "does not let the user editor write");
    assertThat(quads(THERE)).isEmpty();
  }

  @Test
  void a_server_that_does_not_answer_is_named() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertFailure("http://localhost:" + free + "/news/data", null, "nothing answers");
    assertFailure("http://localhost:" + open.getPort() + "/nothing", null, "404");
    assertFailure(url(open).replace("/data", "/sparql"), null, "refused by");
  }

  @Test
  void a_server_that_fails_is_quoted_with_the_graph() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/full",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] body = "the disk is full\nat some place".getBytes();
          exchange.sendResponseHeaders(500, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://example.org/there");
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });
    server.start();
    String address = "http://localhost:" + server.getAddress().getPort();
    try {
      NewsgraphException error = assertFailure(address + "/full", null, "500 the disk is full");
      assertThat(error.place()).startsWith(store.base());
      assertThat(error.getMessage()).contains("--no-triple-terms").doesNotContain("some place");
      assertFailure(address + "/moved", null, "another address: http://example.org/there");
    } finally {
      server.stop(0);
    }
  }

  private static String url(FusekiServer server) {
    return "http://localhost:" + server.getPort() + "/news/data";
  }

  private static NewsgraphException assertFailure(String url, Login login, String part) {
    NewsgraphException[] out = new NewsgraphException[1];
    assertThatThrownBy(() -> send(url, login, false, new ArrayList<>()))
        .isInstanceOfSatisfying(NewsgraphException.class, e -> out[0] = e)
        .hasMessageContaining(part);
    assertThat(out[0].code()).isEqualTo(ErrorCode.SERVER_FAILED);
    return out[0];
  }

  private static long send(String url, Login login, boolean plain, List<Integer> progress) {
    GraphStore target = new GraphStore(url, Optional.ofNullable(login));
    return new GraphSender(store, target, plain)
        .send(store.graphs(), (sent, of) -> progress.add(sent));
  }

  private static Set<Quad> quads(DatasetGraph data) {
    return Txn.calculateRead(
        data, () -> data.stream().filter(q -> !q.isDefaultGraph()).collect(Collectors.toSet()));
  }
}
