package org.newsgraph.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Document;
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
   * ontology.
   *
   * @param documents all documents of the store, in any order
   * @param story what they tell together
   */
  public Stream<Quad> shared(Collection<ExtractedDocument> documents, Story story) {
    List<ExtractedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(d -> d.document().id())).toList();
    Map<String, Document> byId =
        sorted.stream()
            .map(ExtractedDocument::document)
            .collect(Collectors.toMap(Document::id, d -> d));
    return Stream.of(
            SourcesGraph.of(iris, sorted, story, byId),
            MergedGraph.of(iris, story, new Tellings(iris, sorted, story)),
            IdentityGraph.of(iris, story, byId),
            GazetteerGraph.of(iris, story),
            OntologyGraph.of(iris))
        .flatMap(List::stream);
  }

  /** Returns the graph that records a build. */
  public Stream<Quad> build(BuildRecord build) {
    return BuildGraph.of(iris, build).stream();
  }
}
