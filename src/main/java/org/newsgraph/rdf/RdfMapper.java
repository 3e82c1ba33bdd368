package org.newsgraph.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;

/**
 * Maps documents and their story to named graphs. Immutable, thread-safe, pure: the same records
 * give the same quads in the same order.
 */
public final class RdfMapper {

  private final Iris iris;

  /**
   * Makes a mapper.
   *
   * @param iris mints the IRIs
   */
  public RdfMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * Returns the graph of one document; its name is {@link Iris#document}.
   *
   * @param document the document with all that was read from it
   * @param story gives the canonical IRIs; it must hold the document
   */
  public Stream<Quad> document(ExtractedDocument document, Story story) {
    return DocumentGraph.of(iris, document, story).stream();
  }

  /**
   * Returns the graphs that depend on all documents: sources, merged, identity, gazetteer and
   * ontology. They are made piece by piece as the stream is consumed, no statement twice.
   *
   * @param corpus all documents of the store
   * @param story what they tell together
   */
  public Stream<Quad> shared(Corpus corpus, Story story) {
    return Stream.of(
            SourcesGraph.of(iris, story, corpus),
            MergedGraph.of(iris, story, new Tellings(iris, corpus, story)),
            IdentityGraph.of(iris, story, corpus),
            GazetteerGraph.of(iris, story).stream(),
            OntologyGraph.of(iris).stream())
        .flatMap(quads -> quads);
  }

  /**
   * Returns the parts of those graphs that may differ from what they were.
   *
   * @param corpus all documents of the store now
   * @param change what they tell together now, and what they told before
   */
  public List<GraphPart> changed(Corpus corpus, StoryChange change) {
    return List.of(
        SourcesGraph.changed(iris, change, corpus),
        MergedGraph.changed(iris, change, new Tellings(iris, corpus, change.after())),
        IdentityGraph.changed(iris, change, corpus),
        GazetteerGraph.changed(iris, change));
  }

  /**
   * Returns the graph that records a build and describes all that the store holds then.
   *
   * @param others what the other graphs hold
   */
  public Stream<Quad> build(BuildRecord build, Counts others) {
    return BuildGraph.of(iris, build, others).stream();
  }
}
