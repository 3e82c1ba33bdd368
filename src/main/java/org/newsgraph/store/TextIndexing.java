package org.newsgraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/**
 * The text index: names, quoted text, titles and the documents' text.
 *
 * <p>Its commit is not atomic with that of the quads. Both carry the number of the last batch, so
 * that an index that was left behind by a crash is noticed and made anew.
 */
final class TextIndexing {

  /** The field with the IRI of what a text belongs to. */
  static final String IRI = "iri";

  private static final String GENERATION = "newsgraph.generation";

  private static final String WORDS = "newsgraph.words";

  /** Changes with the way in which texts are cut into words; an older index is made anew. */
  private static final String WAY = "2";

  private TextIndexing() {}

  /** Returns whether what lies in a folder can be opened as an index, if there is any. */
  static boolean isSound(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return !DirectoryReader.indexExists(directory) || canBeRead(directory);
    }
  }

  private static boolean canBeRead(FSDirectory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs() >= 0;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException e) {
      return false;
    }
  }

  /** Opens the index in a folder, making it when there is none. */
  static TextIndexLucene open(Path folder) {
    EntityDefinition definition = new EntityDefinition(IRI, TextField.label.name());
    definition.setGraphField("graph");
    definition.setUidField("uid");
    for (TextField field : TextField.values()) {
      field.properties().forEach(p -> definition.set(field.name(), p));
    }
    definition.setPrimaryPredicate(SKOS.prefLabel.asNode());
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setValueStored(true);
    config.setAnalyzer(new WordAnalyzer());
    try {
      return new TextIndexLucene(FSDirectory.open(folder), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what keeps an index open for searches. */
  static SearcherManager searchers(TextIndexLucene index) {
    try {
      return new SearcherManager(index.getDirectory(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void close(SearcherManager searchers) {
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the number of the last batch that the index holds, 0 for an empty one, and below 0 for
   * one whose texts were cut into words in another way.
   */
  static long generation(TextIndexLucene index) {
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      Map<String, String> marks = reader.getIndexCommit().getUserData();
      String stored = marks.get(GENERATION);
      long generation = stored == null ? 0 : Long.parseLong(stored);
      return generation == 0 || WAY.equals(marks.get(WORDS)) ? generation : -1;
    } catch (IndexNotFoundException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the next commit carry the number of a batch. */
  static void mark(TextIndexLucene index, long generation) {
    Map<String, String> data = Map.of(GENERATION, Long.toString(generation), WORDS, WAY);
    index.getIndexWriter().setLiveCommitData(data.entrySet());
  }

  /** Returns how many texts the last commit left. */
  static int count(TextIndexLucene index) {
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      return reader.numDocs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Indexes all quads anew, within the caller's transaction.
   *
   * @return how many texts there are
   */
  static long reindex(TextIndexLucene index, DatasetGraph quads) {
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long count = 0;
    for (TextField field : TextField.values()) {
      for (Node property : field.properties()) {
        count += reindex(index, quads.find(Node.ANY, Node.ANY, property, Node.ANY));
      }
    }
    return count;
  }

  private static long reindex(TextIndexLucene index, Iterator<Quad> quads) {
    long count = 0;
    while (quads.hasNext()) {
      count += add(index, quads.next()) ? 1 : 0;
    }
    return count;
  }

  /** Indexes a quad; returns whether it has a text. */
  static boolean add(TextIndexLucene index, Quad quad) {
    Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
    if (entity != null) {
      index.addEntity(entity);
    }
    return entity != null;
  }
}
