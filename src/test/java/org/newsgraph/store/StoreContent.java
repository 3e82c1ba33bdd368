package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SharedGraph;

/** What a store on disk holds, and whether its parts agree. */
public final class StoreContent {

  private static final List<String> KNOWN =
      List.of(
          "tdb2",
          "lucene",
          "extractions",
          "lock",
          "identities.txt",
          "build-state.bin",
          "source-roots.txt");

  private StoreContent() {}

  /**
   * Opens a store, making it when there is none, and compares its indexes with each other and its
   * text index with its quads.
   *
   * @return its quads as lines, without those that tell when it was built
   */
  public static Set<String> of(Path directory) {
    try (Store store = Store.create(directory)) {
      requireNothingLeftOver(directory);
      assertThat(StoreStatus.of(store).isIndexInStep()).as("index in step").isTrue();
      return Txn.calculateRead(
          store.dataset(),
          () -> {
            requireEqualIndexes(store.storage().quads());
            requireAllTexts(store.storage());
            return facts(store);
          });
    }
  }

  private static Set<String> facts(Store store) {
    Node build = new Iris(store.base()).graph(SharedGraph.build);
    Set<String> lines = new HashSet<>();
    store.storage().quads().stream()
        .filter(q -> !q.isDefaultGraph() && !q.getGraph().equals(build))
        .forEach(q -> lines.add(NQuadsLine.of(q)));
    return lines;
  }

  private static void requireNothingLeftOver(Path directory) {
    try (Stream<Path> files = Files.list(directory);
        Stream<Path> data = Files.list(directory.resolve("tdb2"))) {
      assertThat(files.map(p -> p.getFileName().toString())).isSubsetOf(KNOWN);
      assertThat(data.filter(Files::isDirectory)).as("folders of quads").hasSize(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every index must hold the same quads, in whatever order. */
  private static void requireEqualIndexes(DatasetGraph quads) {
    assertThat(Arrays.stream(Storage.indexes(quads)).map(StoreContent::sum).distinct())
        .as("sums of the indexes")
        .hasSize(1);
  }

  private static List<Long> sum(TupleIndex index) {
    long count = 0;
    long sum = 0;
    for (Iterator<Tuple<NodeId>> i = index.all(); i.hasNext(); count++) {
      sum += 0x9E3779B97F4A7C15L * i.next().hashCode();
    }
    return List.of(count, sum);
  }

  private static void requireAllTexts(Storage storage) {
    List<String> wanted = new ArrayList<>();
    for (Iterator<Quad> i = storage.quads().find(); i.hasNext(); ) {
      Entity entity = TextQueryFuncs.entityFromQuad(storage.text().getDocDef(), i.next());
      if (entity != null) {
        wanted.add(entity.getId() + "|" + entity.getGraph() + "|" + entity.getMap());
      }
    }
    wanted.sort(null);
    assertThat(texts(storage.text())).as("texts in the index").isEqualTo(wanted);
  }

  private static List<String> texts(TextIndexLucene index) {
    List<String> out = new ArrayList<>();
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int all = Math.max(1, reader.maxDoc());
      for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), all).scoreDocs) {
        out.add(line(searcher.storedFields().document(hit.doc)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.sort(null);
    return out;
  }

  private static String line(Document text) {
    String fields =
        Arrays.stream(TextField.values())
            .map(TextField::name)
            .filter(name -> text.get(name) != null)
            .map(name -> name + "=" + text.get(name))
            .reduce("", String::concat);
    return text.get(TextIndexing.IRI) + "|" + text.get("graph") + "|{" + fields + "}";
  }
}
