package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class StoreTest {

  private static final String TEXT =
      "PREFIX text: <http://jena.apache.org/text#> PREFIX ng: <https://w3id.org/newsgraph/ontology#>"
          + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  @TempDir Path folder;

  private boolean ask(Store store, String query) {
    return Txn.calculateRead(
        store.dataset(), () -> QueryExec.dataset(store.dataset()).query(TEXT + query).ask());
  }

  private static List<String> lines(Store store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          List<String> out = new ArrayList<>();
          store.dataset().find().forEachRemaining(q -> out.add(q.toString()));
          return out.stream().filter(l -> !l.contains("urn:x-newsgraph")).sorted().toList();
        });
  }

  @Test
  void theDefaultGraphIsTheUnion() {
    try (Store store = SampleStore.create(folder)) {
      assertThat(ask(store, "ASK { ?c ng:about ?e . ?e a ng:Seizure }")).isTrue();
      assertThat(ask(store, "ASK { <urn:x-newsgraph:store> ?p ?o }")).isFalse();
      assertThat(store.graphs()).contains(SampleStore.BASE + "doc/second").hasSize(8);
    }
  }

  @Test
  void labelsQuotesTitlesAndTextsAreFound() {
    try (Store store = SampleStore.create(folder)) {
      assertThat(ask(store, "ASK { ?s text:query 'tolm' ; skos:prefLabel 'Tolm' }")).isTrue();
      assertThat(ask(store, "ASK { ?s text:query (skos:altLabel 'varn') }")).isTrue();
      assertThat(ask(store, "ASK { ?q text:query (ng:quotedText 'mortar') ; a ng:Quotation }"))
          .isTrue();
      assertThat(
              ask(
                  store,
                  "ASK { (?d ?score ?literal ?g) text:query (<http://purl.org/dc/terms/title>"
                      + " 'falls') . GRAPH ?g { ?d ng:sourceFile ?f } }"))
          .isTrue();
      assertThat(ask(store, "ASK { ?s text:query 'nothinglikeit' }")).isFalse();
    }
  }

  @Test
  void whatIsStoredOutlastsTheProcess() {
    List<String> before;
    try (Store store = SampleStore.create(folder)) {
      before = lines(store);
    }
    try (Store store = Store.open(folder)) {
      assertThat(lines(store)).isEqualTo(before).isNotEmpty();
      assertThat(store.base()).isEqualTo(SampleStore.BASE);
      assertThat(ask(store, "ASK { ?s text:query 'tolm' }")).isTrue();
    }
  }

  @Test
  void replacingAGraphForgetsItsOldContent() {
    try (Store store = SampleStore.create(folder)) {
      Node graph = SampleStore.IRIS.document("second");
      Quad one = Quad.create(graph, graph, SampleStore.LABEL, SampleStore.literal("Zweites"));
      store.replace(Set.of(graph), Stream.of(one));
      assertThat(ask(store, "ASK { GRAPH <" + graph + "> { ?s skos:prefLabel 'Zweites' } }"))
          .isTrue();
      assertThat(ask(store, "ASK { GRAPH <" + graph + "> { ?c a ng:Claim } }")).isFalse();
      assertThat(ask(store, "ASK { ?s text:query 'zweites' }")).isTrue();
      store.replace(Set.of(graph), Stream.of());
      assertThat(store.graphs()).doesNotContain(graph.getURI());
      assertThat(ask(store, "ASK { ?s text:query 'zweites' }")).isFalse();
    }
  }

  @Test
  void writingTheSameAgainChangesNothing() {
    try (Store store = SampleStore.create(folder)) {
      List<String> before = lines(store);
      SampleStore.fill(store);
      assertThat(lines(store)).isEqualTo(before);
    }
  }

  @Test
  void aFailedBatchLeavesTheStoreAsItWas() {
    try (Store store = SampleStore.create(folder)) {
      List<String> before = lines(store);
      Node graph = SampleStore.IRIS.document("third");
      Quad good = Quad.create(graph, graph, SampleStore.LABEL, SampleStore.literal("Drittes"));
      Stream<Quad> breaking =
          Stream.of(1, 2)
              .map(
                  n -> {
                    if (n == 2) {
                      throw new IllegalStateException("broken");
                    }
                    return good;
                  });
      assertThatThrownBy(() -> store.replace(Set.of(graph), breaking))
          .isInstanceOfSatisfying(
              NewsgraphException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_FAILED));
      assertThat(lines(store)).isEqualTo(before);
      assertThat(ask(store, "ASK { ?s text:query 'drittes' }")).isFalse();
      store.replace(Set.of(graph), Stream.of(good));
      assertThat(ask(store, "ASK { ?s text:query 'drittes' }")).isTrue();
    }
  }

  @Test
  void aReaderSeesBeforeOrAfter() throws InterruptedException {
    try (Store store = SampleStore.create(folder)) {
      store.dataset().begin(ReadWrite.READ);
      Thread writer =
          new Thread(() -> store.replace(Set.of(SampleStore.IRIS.document("second")), Stream.of()));
      writer.start();
      writer.join();
      String query = TEXT + "ASK { GRAPH <" + SampleStore.BASE + "doc/second> { ?c a ng:Claim } }";
      assertThat(QueryExec.dataset(store.dataset()).query(query).ask()).isTrue();
      store.dataset().end();
      assertThat(ask(store, query.substring(TEXT.length()))).isFalse();
    }
  }

  @Test
  void aTextIndexThatWasLeftBehindIsMadeAnew() throws IOException {
    SampleStore.create(folder).close();
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder.resolve("lucene")), new IndexWriterConfig())) {
      writer.deleteAll();
      writer.setLiveCommitData(java.util.Map.of("newsgraph.generation", "0").entrySet());
    }
    try (Store store = Store.open(folder)) {
      assertThat(ask(store, "ASK { ?s text:query 'tolm' }")).isTrue();
      assertThat(ask(store, "ASK { ?s text:query (skos:altLabel 'varn') }")).isTrue();
    }
  }

  @Test
  void anotherBaseIsRefused() {
    SampleStore.create(folder).close();
    assertThatThrownBy(() -> Store.create(folder, "http://example.org/"))
        .hasMessageContaining(SampleStore.BASE);
    try (Store store = Store.create(folder)) {
      assertThat(store.base()).isEqualTo(SampleStore.BASE);
    }
  }

  @Test
  void aTextIndexThatCannotBeRepairedIsLeftClosed() throws IOException {
    SampleStore.create(folder).close();
    Path lucene = folder.resolve("lucene");
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(lucene), new IndexWriterConfig())) {
      writer.setLiveCommitData(java.util.Map.of("newsgraph.generation", "none").entrySet());
    }
    assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("text index");
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(lucene), new IndexWriterConfig())) {
      writer.setLiveCommitData(java.util.Map.of("newsgraph.generation", "0").entrySet());
    }
    Store.open(folder).close();
  }

  @Test
  void aMissingStoreIsTold() {
    assertThatThrownBy(() -> Store.open(folder.resolve("none")))
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_MISSING));
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
  }

  @Test
  void aStoreThatAnotherProcessHoldsIsTold() throws IOException {
    SampleStore.create(folder).close();
    Process holder = StoreHolder.start(folder);
    try {
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOfSatisfying(
              NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_LOCKED))
          .hasMessageContaining("process " + holder.pid());
    } finally {
      holder.destroyForcibly();
    }
    holder.onExit().join();
    Store.open(folder).close();
  }

  @Test
  void aFaultOfMappedMemoryIsToldAndLeavesTheStore() {
    try (Store store = SampleStore.create(folder)) {
      long before = store.size();
      Node node = SampleStore.IRIS.document("new");
      assertThatThrownBy(
              () ->
                  store.add(
                      sink -> {
                        sink.accept(Quad.create(node, node, SampleStore.LABEL, node));
                        throw new InternalError("a fault occurred in an unsafe memory access");
                      }))
          .isInstanceOf(NewsgraphException.class)
          .hasMessageContaining("the disk is full or does not work");
      assertThat(store.size()).isEqualTo(before);
      store.add(sink -> sink.accept(Quad.create(node, node, SampleStore.LABEL, node)));
      assertThat(store.size()).isEqualTo(before + 1);
    }
  }
}
