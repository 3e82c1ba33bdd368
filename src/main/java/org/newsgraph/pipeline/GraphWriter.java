package org.newsgraph.pipeline;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.Corpus;
import org.newsgraph.rdf.Counts;
import org.newsgraph.rdf.GraphPart;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.QuadCounter;
import org.newsgraph.rdf.RdfMapper;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.rdf.StoryChange;
import org.newsgraph.store.Store;

/** Writes documents and their story into the store, in one transaction. */
final class GraphWriter {

  private final Store store;
  private final Iris iris;
  private final RdfMapper mapper;
  private final DocumentFiles files;
  private final Set<String> documents = new TreeSet<>();
  private final Corpus corpus;

  /**
   * Makes a writer.
   *
   * @param files knows the documents
   * @param documents all that the store will hold
   */
  GraphWriter(Store store, Iris iris, DocumentFiles files, Collection<KnownDocument> documents) {
    this.store = store;
    this.iris = iris;
    this.mapper = new RdfMapper(iris);
    this.files = files;
    TreeMap<String, Extraction> extractions = new TreeMap<>();
    documents.forEach(d -> extractions.put(d.id(), d.summary().extraction()));
    this.documents.addAll(extractions.keySet());
    this.corpus = new Corpus(extractions, id -> files.whole(id).document());
  }

  /**
   * Writes all, whatever documents the store holds; returns how much it holds then. Graphs that no
   * build makes, but others loaded, stay.
   */
  Written writeAll(Story story, BuildRecord record) {
    Set<Node> graphs = new HashSet<>();
    String folder = iris.document("").getURI();
    store.graphs().stream()
        .filter(name -> name.startsWith(folder))
        .forEach(name -> graphs.add(NodeFactory.createURI(name)));
    documents.forEach(d -> graphs.add(iris.document(d)));
    for (SharedGraph shared : SharedGraph.values()) {
      graphs.add(iris.graph(shared));
    }
    QuadCounter counter = new QuadCounter(iris, Counts.NONE);
    Stream<Quad> facts = Stream.concat(own(documents, story), mapper.shared(corpus, story));
    store.replace(graphs, recorded(facts, counter, record));
    return new Written(store.size(), counter.counts());
  }

  /**
   * Writes what may differ from what an earlier build wrote; returns how much the store holds then.
   */
  Written writeChanges(BuildState earlier, Story story, BuildRecord record) {
    Set<String> anew = new TreeSet<>();
    documents.stream().filter(d -> !files.isUnchanged(d)).forEach(anew::add);
    earlier.documents().stream()
        .map(KnownDocument::id)
        .filter(d -> !documents.contains(d))
        .forEach(anew::add);
    StoryChange change = StoryChange.of(earlier.story(), story, anew);
    Set<Node> graphs = new HashSet<>();
    change.documents().forEach(d -> graphs.add(iris.document(d)));
    List<GraphPart> parts = mapper.changed(corpus, change);
    Map<Node, Set<Node>> subjects = new HashMap<>();
    parts.forEach(p -> subjects.put(p.graph(), p.subjects()));
    Set<String> present = new TreeSet<>(change.documents());
    present.retainAll(documents);
    QuadCounter counter = new QuadCounter(iris, earlier.written().facts());
    forEachStored(graphs, subjects, counter::remove);
    graphs.add(iris.graph(SharedGraph.build));
    Stream<Quad> facts =
        Stream.concat(own(present, story), parts.stream().flatMap(p -> p.quads().stream()));
    long grown = store.replace(graphs, subjects, recorded(facts, counter, record));
    return new Written(earlier.written().quads() + grown, counter.counts());
  }

  private void forEachStored(Set<Node> graphs, Map<Node, Set<Node>> parts, Consumer<Quad> action) {
    DatasetGraph stored = store.dataset();
    Txn.executeRead(
        stored,
        () -> {
          graphs.forEach(g -> stored.stream(g, ANY, ANY, ANY).forEach(action));
          parts.forEach(
              (g, subjects) ->
                  subjects.forEach(s -> stored.stream(g, s, ANY, ANY).forEach(action)));
        });
  }

  /** Adds the graph of the build at the end, since it tells how much the others hold. */
  private Stream<Quad> recorded(Stream<Quad> facts, QuadCounter counter, BuildRecord record) {
    return Stream.concat(
        facts.peek(counter::add),
        Stream.of(record).flatMap(r -> mapper.build(r, counter.counts())));
  }

  private Stream<Quad> own(Set<String> ids, Story story) {
    return ids.stream().flatMap(d -> mapper.document(files.whole(d), story));
  }
}
