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
import org.apache.jena.tdb2.sys.TDBInternal;
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

  /** One in so many quads is looked for in each way. */
  private static final int SAMPLE = 5;

  private StoreContent() {}

  /**
   * Opens a store, making it when there is none, and compares its indexes with each other, its
   * table of words with its quads, and its text index with its quads.
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
            DatasetGraph quads = store.storage().quads();
            requireEqualIndexes("quads", Storage.indexes(quads));
            requireEqualIndexes("what it knows of itself", ownIndexes(quads));
            requireFindable(quads);
            requireAllTexts(store.storage());
            return facts(store);
          });
    }
  }

  /** Returns the quads of a store as {@link #of} does, looking at nothing else. */
  public static Set<String> facts(Path directory) {
    try (Store store = Store.open(directory)) {
      return Txn.calculateRead(store.dataset(), () -> facts(store));
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

  private static TupleIndex[] ownIndexes(DatasetGraph quads) {
    return TDBInternal.getDatasetGraphTDB(quads)
        .getTripleTable()
        .getNodeTupleTable()
        .getTupleTable()
        .getIndexes();
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

  /** Every index must hold the same tuples, and find each of them. */
  private static void requireEqualIndexes(String name, TupleIndex[] indexes) {
    Set<Tuple<NodeId>> first = new HashSet<>();
    indexes[0].all().forEachRemaining(first::add);
    for (TupleIndex index : indexes) {
      long count = 0;
      for (Iterator<Tuple<NodeId>> i = index.all(); i.hasNext(); count++) {
        assertThat(first.contains(i.next())).as("%s: a tuple of %s", name, index).isTrue();
      }
      assertThat(count).as("%s: tuples of %s", name, index).isEqualTo(first.size());
      first.stream()
          .filter(tuple -> Math.floorMod(tuple.hashCode(), SAMPLE) == 0)
          .forEach(
              tuple ->
                  assertThat(index.find(tuple).hasNext())
                      .as("%s: found in %s", name, index)
                      .isTrue());
    }
  }

  /** Each quad must be found by its words, which asks the table of words the other way round. */
  private static void requireFindable(DatasetGraph quads) {
    quads.stream()
        .filter(quad -> Math.floorMod(quad.hashCode(), SAMPLE) == 0)
        .forEach(quad -> assertThat(quads.contains(quad)).as("%s", quad).isTrue());
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
