package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.login.HashedPassword;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;
import org.newsgraph.store.backup.Backups;
import org.newsgraph.store.backup.Manifest;
import org.newsgraph.store.remote.BackupSource;
import org.newsgraph.store.remote.Login;

class BackupServletTest {

  private static final Node GRAPH = NodeFactory.createURI("http://localhost:3030/graph/own");
  private static final int PAIR = 2;
  private static final int MORE_THAN_A_SOCKET_HOLDS = 32 << 20;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void make() {
    store = SampleStore.create(folder.resolve("db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private NewsgraphServer serve() {
    Path passwords = folder.resolve("passwords");
    new PasswordFile(passwords).put("ann", HashedPassword.of("sesame"));
    return NewsgraphServer.start(
        store, new ServerOptions("localhost", 0, Optional.empty(), Optional.of(passwords)));
  }

  private Manifest backup(NewsgraphServer server, Path target, Login login) {
    return new BackupSource(server.url(), Optional.ofNullable(login))
        .read(sent -> Backups.receive(sent, target));
  }

  @Test
  void aBackupIsOneStateOfAStoreThatChanges() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer = new Thread(() -> writePairs(stop));
    try (NewsgraphServer server = serve()) {
      writer.start();
      for (int i = 0; i < 5; i++) {
        Path file = folder.resolve("b" + i + ".zip");
        backup(server, file, new Login("ann", "sesame"));
        Path restored = folder.resolve("r" + i);
        Backups.restore(file, restored, n -> {});
        assertThat(own(restored) % PAIR).isZero();
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  private void writePairs(AtomicBoolean stop) {
    for (int i = 0; !stop.get(); i++) {
      Node subject = NodeFactory.createURI("http://localhost:3030/own/" + i);
      Stream<Quad> pair =
          Stream.of("left", "right")
              .map(v -> Quad.create(GRAPH, subject, GRAPH, NodeFactory.createLiteralString(v)));
      store.replace(Set.of(GRAPH), pair);
    }
  }

  private static long own(Path restored) {
    try (Store open = Store.open(restored)) {
      return Txn.calculateRead(
          open.dataset(), () -> open.dataset().stream(GRAPH, Node.ANY, Node.ANY, Node.ANY).count());
    }
  }

  @Test
  void whoReadsSlowlyKeepsNobodyFromWriting() throws IOException {
    Path large = store.extractions().resolve("00/" + "0".repeat(64) + ".json.gz");
    Files.createDirectories(large.getParent());
    byte[] noise = new byte[MORE_THAN_A_SOCKET_HOLDS];
    new Random(1).nextBytes(noise);
    Files.write(large, noise);
    try (NewsgraphServer server = serve()) {
      long sent =
          new BackupSource(server.url(), Optional.of(new Login("ann", "sesame")))
              .read(
                  in -> {
                    assertThat(store.turns().begin(Duration.ofSeconds(20))).isTrue();
                    store.turns().end();
                    return count(in);
                  });
      assertThat(sent).isGreaterThan(noise.length);
    }
    try (Stream<Path> left = Files.list(store.directory())) {
      assertThat(left).noneMatch(p -> p.toString().endsWith(".part"));
    }
  }

  private static long count(InputStream in) {
    try {
      return in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onlyWhoLogsInGetsOne() {
    Path file = folder.resolve("b.zip");
    try (NewsgraphServer server = serve()) {
      assertThatThrownBy(() -> backup(server, file, null))
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining("asks who wants a backup (401)");
      assertThatThrownBy(() -> backup(server, file, new Login("ann", "guess")))
          .hasMessageContaining("does not know the user ann, or not by this password")
          .hasMessageNotContaining("guess");
      assertThat(new Client(server.url()).get("").statusCode()).isEqualTo(200);
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void aServerWithoutUsersGivesNone() {
    Path file = folder.resolve("b.zip");
    try (NewsgraphServer server = NewsgraphServer.start(store, ServerOptions.local(0))) {
      assertThatThrownBy(() -> backup(server, file, null))
          .hasMessageContaining("start it with --passwords");
    }
    assertThat(file).doesNotExist();
  }
}
