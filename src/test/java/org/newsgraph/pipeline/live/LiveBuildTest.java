package org.newsgraph.pipeline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.server.Client;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.remote.DocumentService;
import org.newsgraph.testing.MadeUpNews;
import org.newsgraph.testing.RealBuild;

/** Sends real documents to real servers over HTTP, and reads their stores. */
final class LiveBuildTest {

  private static final int COUNT = 5;

  @TempDir private Path folder;
  private Path articles;
  private final AtomicInteger converted = new AtomicInteger();
  private final List<Outcome> outcomes = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    articles = folder.resolve("articles");
    for (int i = 0; i < COUNT; i++) {
      MadeUpNews.write(articles.resolve("north/d" + i + ".txt"), i);
    }
    Files.writeString(
        articles.resolve("north/d1.meta.json"), "{\"published\": \"2020-03-09\", \"url\": \"x\"}");
  }

  private Path db() {
    return folder.resolve("db");
  }

  private LiveReport send(LiveServer server) {
    return send(server.service(), read(), false, outcome -> {});
  }

  private LiveReport send(
      DocumentService service, List<ReadResult> inputs, boolean prune, Consumer<Outcome> sink) {
    outcomes.clear();
    LiveBuild build = new LiveBuild(service);
    build.begin();
    return build.run(inputs.stream(), 2, this::convert, prune, sink.andThen(outcomes::add));
  }

  private ExtractedDocument convert(Document document) {
    converted.incrementAndGet();
    return RealBuild.convert(document);
  }

  private List<ReadResult> read() {
    return new SourceReader(ReadOptions.DEFAULT)
        .read(List.of(articles))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<String> facts() {
    return new RealBuild(db()).facts();
  }

  /** Returns what a build without a server makes of the documents as they are now. */
  private List<String> directFacts() {
    RealBuild direct = new RealBuild(folder.resolve("direct"));
    direct.run(articles);
    return direct.facts();
  }

  private List<NewsgraphException> failures() {
    return outcomes.stream()
        .filter(Outcome.Failed.class::isInstance)
        .map(o -> ((Outcome.Failed) o).error())
        .toList();
  }

  @Test
  void documents_that_were_sent_in_any_order_give_the_graph_of_a_build() throws IOException {
    BuildReport direct = new RealBuild(folder.resolve("direct")).run(articles);
    LiveReport report;
    try (LiveServer server = LiveServer.start(db())) {
      List<ReadResult> inputs = read();
      Collections.reverse(inputs);
      report = send(server.service(), inputs, false, outcome -> {});
    }
    assertThat(facts()).isEqualTo(directFacts()).isNotEmpty();
    assertThat(report.added()).isEqualTo(COUNT);
    assertThat(report.totals().orElseThrow().events()).isEqualTo(direct.events());
    assertThat(report.totals().orElseThrow().claims()).isEqualTo(direct.claims());

    MadeUpNews.write(articles.resolve("north/d2.txt"), 20);
    MadeUpNews.write(articles.resolve("north/e.txt"), 21);
    try (LiveServer server = LiveServer.start(db())) {
      report = send(server);
    }
    assertThat(facts()).isEqualTo(directFacts());
    assertThat(List.of(report.added(), report.changed(), report.kept())).containsExactly(1, 1, 4);
  }

  @Test
  void what_the_server_holds_unchanged_is_neither_converted_nor_sent() throws IOException {
    new RealBuild(db()).run(articles);
    try (LiveServer server = LiveServer.start(db())) {
      long before = server.store().generation();

      LiveReport report = send(server);

      assertThat(converted).hasValue(0);
      assertThat(server.store().generation()).isEqualTo(before);
      assertThat(List.of(report.kept(), report.documents())).containsExactly(COUNT, COUNT);
      assertThat(report.totals()).isPresent();

      Files.writeString(articles.resolve("north/d0.meta.json"), "{\"publisher\": \"The Echo\"}");
      report = send(server);
      assertThat(converted).hasValue(1);
      assertThat(server.store().generation()).isEqualTo(before + 1);
      assertThat(report.kept()).isEqualTo(COUNT);
    }
    assertThat(facts()).isEqualTo(directFacts());
  }

  @Test
  void readers_see_the_store_before_or_after_a_document() throws Exception {
    new RealBuild(db()).run(articles);
    for (int i = 0; i < COUNT; i++) {
      MadeUpNews.write(articles.resolve("north/d" + i + ".txt"), 10 + i);
    }
    MadeUpNews.write(articles.resolve("north/e.txt"), 21);
    Set<String> seen = ConcurrentHashMap.newKeySet();
    AtomicBoolean stop = new AtomicBoolean();
    Set<String> whole = new HashSet<>();
    try (LiveServer server = LiveServer.start(db())) {
      whole.add(counts(server));
      Thread reader =
          new Thread(
              () -> {
                while (!stop.get()) {
                  seen.add(counts(server));
                }
              });
      reader.start();
      try {
        send(server.service(), read(), false, outcome -> whole.add(counts(server)));
      } finally {
        stop.set(true);
        reader.join();
      }
    }
    assertThat(whole).hasSize(COUNT + 2);
    assertThat(seen).hasSizeGreaterThan(1).isSubsetOf(whole);
  }

  /** Returns how much each graph holds, as one query sees it. */
  private static String counts(LiveServer server) {
    String query = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g";
    return new Client(server.url()).query(query, "Accept", "text/csv").body();
  }

  @Test
  void a_change_by_hand_is_healed_by_the_next_document() throws IOException {
    new RealBuild(db()).run(articles);
    try (LiveServer server = LiveServer.start(db())) {
      assertThat(server.store().buildState()).exists();
      String graph = server.store().base() + "doc/north/d1";
      assertThat(server.update("DROP GRAPH <" + graph + ">").statusCode()).isBetween(200, 204);
      assertThat(
              server.update("DROP GRAPH <" + server.store().base() + "graph/merged>").statusCode())
          .isBetween(200, 204);
      assertThat(server.store().buildState()).doesNotExist();
      MadeUpNews.write(articles.resolve("north/e.txt"), 21);

      LiveReport report = send(server);

      assertThat(converted).hasValue(1);
      assertThat(report.documents()).isEqualTo(COUNT + 1);
    }
    assertThat(facts()).isEqualTo(directFacts());
  }

  @Test
  void a_document_that_an_update_has_half_removed_is_sent_again() throws IOException {
    new RealBuild(db()).run(articles);
    String sha = "<https://w3id.org/newsgraph/ontology#sha256>";
    try (LiveServer server = LiveServer.start(db())) {
      String sources = "GRAPH <" + server.store().base() + "graph/sources> ";
      String document = "<" + server.store().base() + "doc/north/d3>";
      String delete = "DELETE WHERE { " + sources + "{ " + document + " " + sha + " ?o } }";
      assertThat(server.update(delete).statusCode()).isBetween(200, 204);

      LiveReport report = send(server);

      assertThat(List.of(report.added(), report.documents())).containsExactly(1, COUNT);
    }
    assertThat(facts()).isEqualTo(directFacts());
  }

  @Test
  void documents_that_are_gone_are_removed_unless_an_input_could_not_be_read() throws IOException {
    new RealBuild(db()).run(articles);
    Files.delete(articles.resolve("north/d4.txt"));
    try (LiveServer server = LiveServer.start(db())) {
      List<ReadResult> inputs = read();
      inputs.add(
          new ReadResult.Failed(
              "x", new NewsgraphException(ErrorCode.SOURCE_UNREADABLE, "x", "cannot be read")));
      assertThat(send(server.service(), inputs, true, o -> {}).dropped()).isZero();

      LiveReport report = send(server.service(), read(), true, o -> {});

      assertThat(List.of(report.dropped(), report.documents())).containsExactly(1, COUNT - 1);
    }
    assertThat(facts()).isEqualTo(directFacts());
  }

  @Test
  void a_document_that_fails_does_not_stop_the_others() throws IOException {
    try (LiveServer server = LiveServer.start(db())) {
      send(server);
      Files.delete(articles.resolve("north/d0.txt"));
      Files.writeString(
          articles.resolve("north.jsonl"),
          "{\"id\": \"d0\", \"text\": \"Rebels attacked Herat on Monday.\"}\n");
      Files.writeString(articles.resolve("empty.txt"), "");
      MadeUpNews.write(articles.resolve("south/e.txt"), 21);

      LiveReport report = send(server);

      assertThat(failures())
          .extracting(NewsgraphException::code)
          .containsExactlyInAnyOrder(ErrorCode.SOURCE_EMPTY, ErrorCode.DOCUMENT_CLASH);
      assertThat(List.of(report.added(), report.documents())).containsExactly(1, COUNT + 1);
    }
  }

  @Test
  void a_server_that_stops_keeps_what_was_sent() {
    LiveServer server = LiveServer.start(db());
    try {
      AtomicInteger done = new AtomicInteger();
      Consumer<Outcome> stopping =
          outcome -> {
            if (done.incrementAndGet() == 2) {
              server.server().close();
            }
          };
      assertThatThrownBy(() -> send(server.service(), read(), false, stopping))
          .isInstanceOfSatisfying(
              NewsgraphException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SERVER_FAILED))
          .hasMessageContaining("2 documents were done before and stay so");
    } finally {
      server.close();
    }
    assertThat(new RealBuild(db()).run(articles).kept()).isEqualTo(2);
  }

  @Test
  void only_who_may_write_sends_documents() {
    try (LiveServer server = LiveServer.start(db())) {
      assertRefused(
          new DocumentService(server.url(), Optional.empty()),
          "asks who writes (401): give --user and --password-file");
      assertRefused(
          server.service("editor", "guess"), "does not know the user editor, or not by this");
      assertRefused(
          server.service("guest", LiveServer.PASSWORD), "does not let the user guest write (403)");
      assertThat(server.store().generation()).isZero();
    }
    assertThat(converted).hasValue(0);
  }

  @Test
  void a_server_that_only_reads_says_so() {
    try (LiveServer server = LiveServer.start(db(), ServerOptions.local(0))) {
      assertRefused(
          new DocumentService(server.url(), Optional.empty()), "runs without an update service");
      assertThat(new Client(server.url()).post("documents", "application/json", "{}").statusCode())
          .isEqualTo(403);
    }
  }

  private void assertRefused(DocumentService service, String message) {
    assertThatThrownBy(() -> send(service, read(), false, outcome -> {}))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SERVER_FAILED))
        .hasMessageContaining(message)
        .hasMessageNotContaining("guess");
  }
}
