package org.newsgraph.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.Corpus;
import org.newsgraph.rdf.Counts;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.QuadCounter;
import org.newsgraph.rdf.RdfMapper;
import org.newsgraph.rdf.Sample;
import org.newsgraph.rdf.SampleStory;
import org.newsgraph.rdf.SharedGraph;

/** A store on disk with two invented documents. */
public final class SampleStore {

  /** The base of its IRIs. */
  public static final String BASE = Iris.DEFAULT_BASE;

  static final Iris IRIS = new Iris(BASE);
  static final Node LABEL = SKOS.prefLabel.asNode();

  private static final BuildRecord BUILD =
      new BuildRecord("test", "cafe", Instant.EPOCH, Instant.EPOCH.plusSeconds(5), List.of());

  private SampleStore() {}

  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Makes the store in a folder. */
  public static Store create(Path folder) {
    return create(folder, BASE);
  }

  /** Makes the store in a folder, with IRIs below a base. */
  public static Store create(Path folder, String base) {
    Store store = Store.create(folder, base);
    fill(store);
    return store;
  }

  static void fill(Store store) {
    Iris iris = new Iris(store.base());
    List<ExtractedDocument> documents = Sample.documents();
    Story story = SampleStory.of();
    RdfMapper mapper = new RdfMapper(iris);
    Set<Node> graphs = new HashSet<>();
    documents.forEach(d -> graphs.add(iris.document(d.document().id())));
    Arrays.stream(SharedGraph.values()).forEach(g -> graphs.add(iris.graph(g)));
    List<Quad> facts =
        Stream.concat(
                documents.stream().flatMap(d -> mapper.document(d, story)),
                mapper.shared(Corpus.of(documents), story))
            .toList();
    QuadCounter counter = new QuadCounter(iris, Counts.NONE);
    facts.forEach(counter::add);
    store.replace(graphs, Stream.concat(facts.stream(), mapper.build(BUILD, counter.counts())));
  }
}
