package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rdf.SharedGraph;

/** Looks for words that stand in the texts in another form. */
class TextSearchTest {

  private static final String NAME = "Médecins du Port's clashes in Łomża";

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    try (Store store = Store.create(folder, SampleStore.BASE)) {
      Node graph = SampleStore.IRIS.graph(SharedGraph.merged);
      Node thing = SampleStore.IRIS.of("actor/x");
      Quad name = new Quad(graph, thing, SampleStore.LABEL, SampleStore.literal(NAME));
      store.replace(Set.of(graph), Stream.of(name));
    }
  }

  private List<Passage> passages(String typed) {
    SearchWords words = SearchWords.of(typed);
    try (Store store = Store.open(folder);
        TextSearch search = store.search()) {
      return search.find(EnumSet.of(TextField.label), SampleStore.BASE, words, false).stream()
          .flatMap(hit -> search.passages(hit, words, false, 5).stream())
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Medecins, Médecins",
    "MÉDECINS, Médecins",
    "port, Port's",
    "clash, clashes",
    "clashes, clashes",
    "lomza, Łomża"
  })
  void aWordIsFoundAndMarkedAsItStands(String typed, String marked) {
    assertThat(passages(typed))
        .singleElement()
        .satisfies(p -> assertThat(p.pieces()).contains(new Passage.Piece(marked, true)));
  }

  @Test
  void anotherWordIsNotFound() {
    assertThat(passages("classes")).isEmpty();
    assertThat(passages("media")).isEmpty();
  }

  @Test
  void anIndexOfAnEarlierFormIsMadeAnew() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(FSDirectory.open(folder.resolve("lucene")), new IndexWriterConfig())) {
      writer.deleteAll();
      writer.setLiveCommitData(Map.of("newsgraph.generation", "1").entrySet());
    }
    assertThat(passages("clash")).hasSize(1);
  }
}
