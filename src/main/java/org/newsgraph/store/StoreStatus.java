package org.newsgraph.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * How a store is.
 *
 * @param folder where it lies
 * @param schema version of the form of its quads and index
 * @param base of its IRIs
 * @param documents number of documents
 * @param quads number of quads
 * @param texts number of texts in the index
 * @param generation number of the last batch
 * @param indexGeneration number of the last batch that the text index holds; an opening makes an
 *     index anew that does not hold the last batch
 * @param quadBytes length of the files of the quads; parts that were never written count, too
 * @param indexBytes length of the files of the text index
 * @param extractionBytes length of what was read from the documents
 * @param freeBytes free space on the disk
 */
@JsonPropertyOrder({
  "folder",
  "schema",
  "base",
  "documents",
  "quads",
  "texts",
  "generation",
  "indexGeneration",
  "quadBytes",
  "indexBytes",
  "extractionBytes",
  "freeBytes"
})
public record StoreStatus(
    String folder,
    int schema,
    String base,
    long documents,
    long quads,
    long texts,
    long generation,
    long indexGeneration,
    long quadBytes,
    long indexBytes,
    long extractionBytes,
    long freeBytes) {

  /**
   * Looks at an open store.
   *
   * @throws NewsgraphException STORE_FAILED if its folders cannot be read
   */
  public static StoreStatus of(Store store) {
    StoreLayout layout = store.layout();
    DatasetGraph quads = store.storage().quads();
    return Txn.calculateRead(
        quads,
        () -> {
          try {
            return new StoreStatus(
                layout.directory().toAbsolutePath().normalize().toString(),
                StoreState.schema(quads),
                store.base(),
                documents(quads, store.base()),
                quads.stream().filter(q -> !q.isDefaultGraph()).count(),
                TextIndexing.count(store.storage().text()),
                StoreState.generation(quads),
                TextIndexing.generation(store.storage().text()),
                Folders.size(layout.quads()),
                Folders.size(layout.text()),
                Folders.size(layout.extractions()),
                Files.getFileStore(layout.directory()).getUsableSpace());
          } catch (IOException e) {
            throw new NewsgraphException(
                ErrorCode.STORE_FAILED,
                layout.directory().toString(),
                "cannot be read: " + Reasons.of(e),
                e);
          }
        });
  }

  /** Returns how many documents quads tell of. */
  public static long documents(DatasetGraph quads, String base) {
    Node sources = new Iris(base).graph(SharedGraph.sources);
    return quads.stream(sources, Node.ANY, Ng.sourceFile, Node.ANY).count();
  }

  /** Returns whether the text index holds the last batch. */
  public boolean isIndexInStep() {
    return generation == indexGeneration;
  }
}
