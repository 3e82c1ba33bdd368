package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** IRIs with the host and path of a public site, on a server that runs elsewhere. */
class OtherBaseTest {

  @TempDir static Path folder;
  private static Store store;
  private static NewsgraphServer server;

  @BeforeAll
  static void start() {
    store = SampleStore.create(folder, "https://example.org/news");
    server = NewsgraphServer.start(store, ServerOptions.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"event/seizure-tolm", "news/event/seizure-tolm"})
  void irisAnswerWithAndWithoutThePathOfTheBase(String path) {
    assertThat(new Client(server.url()).get(path).body())
        .contains("<https://example.org/news/event/seizure-tolm>");
  }
}
