package org.newsgraph.pipeline;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.Store;

/** Asks a store which documents it holds. */
final class StoredDocuments {

  private StoredDocuments() {}

  /**
   * Returns the hash of each stored document by its path below the input root. A document that has
   * lost one of the two, by an update, is not stored any more.
   */
  static SortedMap<String, String> of(Store store, Iris iris) {
    DatasetGraph dataset = store.dataset();
    Node sources = iris.graph(SharedGraph.sources);
    return Txn.calculateRead(
        dataset,
        () -> {
          SortedMap<String, String> out = new TreeMap<>();
          dataset
              .find(sources, Node.ANY, Ng.sourceFile, Node.ANY)
              .forEachRemaining(
                  q ->
                      dataset.stream(sources, q.getSubject(), Ng.sha256, Node.ANY)
                          .findFirst()
                          .ifPresent(hash -> out.put(text(q), text(hash))));
          return out;
        });
  }

  private static String text(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }
}
