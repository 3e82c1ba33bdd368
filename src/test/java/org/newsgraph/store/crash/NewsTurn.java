package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.Folders;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreContent;

/**
 * A change of a store, document by document, from what it holds to one of the two states of the
 * invented news. In between it must hold what a build of the very documents that it holds makes.
 */
final class NewsTurn {

  private final SortedMap<String, String> before;
  private final SortedMap<String, ExtractedDocument> wanted;

  /**
   * Begins a turn.
   *
   * @param store which nothing has open
   * @param later whether to the later state
   */
  NewsTurn(Path store, boolean later) {
    before = held(store);
    wanted = SyntheticNews.documents(later);
  }

  /** Returns the documents of the state. */
  SortedMap<String, ExtractedDocument> wanted() {
    return wanted;
  }

  /** Returns the documents that are to go. */
  SortedSet<String> leaving() {
    SortedSet<String> files = new TreeSet<>(before.keySet());
    files.removeAll(wanted.keySet());
    return files;
  }

  private Optional<String> hash(String file) {
    return Optional.ofNullable(wanted.get(file)).map(d -> d.document().sha256());
  }

  /**
   * Looks at the store that is left.
   *
   * @param done the documents that are known to be stored or removed
   * @param most how many more may be
   * @return whether all are
   */
  boolean isDone(Path store, Set<String> done, int most) throws IOException {
    SortedMap<String, String> now = held(store);
    SortedSet<String> all = new TreeSet<>(before.keySet());
    all.addAll(wanted.keySet());
    all.addAll(now.keySet());
    int more = 0;
    int left = 0;
    for (String file : all) {
      Optional<String> is = Optional.ofNullable(now.get(file));
      Optional<String> was = Optional.ofNullable(before.get(file));
      if (is.equals(hash(file))) {
        more += is.equals(was) || done.contains(file) ? 0 : 1;
      } else {
        left++;
        assertThat(done).as("lost: %s", file).doesNotContain(file);
        assertThat(is).as("neither before nor after: %s", file).isEqualTo(was);
      }
    }
    assertThat(more).as("documents that are stored, but not told").isLessThanOrEqualTo(most);
    requireWhole(store, now);
    return left == 0;
  }

  private static void requireWhole(Path store, SortedMap<String, String> held) throws IOException {
    SortedMap<String, ExtractedDocument> documents = new TreeMap<>(SyntheticNews.documents(false));
    documents.putAll(SyntheticNews.documents(true));
    SyntheticNews.documents(false)
        .forEach(
            (file, document) -> {
              if (document.document().sha256().equals(held.get(file))) {
                documents.put(file, document);
              }
            });
    documents.keySet().retainAll(held.keySet());
    Path other = store.resolveSibling("other");
    Folders.delete(other);
    SyntheticNews.build(other, documents, Optional.empty());
    Set<String> content = StoreContent.facts(other);
    assertThat(Scenario.isAfter(store, content, content)).isTrue();
    Folders.delete(other);
  }

  /** Returns the hash of each document that a store holds. */
  private static SortedMap<String, String> held(Path directory) {
    SortedMap<String, String> out = new TreeMap<>();
    try (Store store = Store.open(directory)) {
      DatasetGraph quads = store.dataset();
      Node sources = new Iris(store.base()).graph(SharedGraph.sources);
      Txn.executeRead(
          quads,
          () ->
              quads.stream(sources, Node.ANY, Ng.sourceFile, Node.ANY)
                  .forEach(
                      q ->
                          quads.stream(sources, q.getSubject(), Ng.sha256, Node.ANY)
                              .forEach(
                                  hash ->
                                      out.put(
                                          q.getObject().getLiteralLexicalForm(),
                                          hash.getObject().getLiteralLexicalForm()))));
    }
    return out;
  }
}
