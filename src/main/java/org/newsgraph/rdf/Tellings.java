package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/** Finds the tellings that a story refers to, with their IRIs. */
final class Tellings {

  private final Iris iris;
  private final Corpus corpus;
  private final Story story;
  private final Map<String, DocumentNodes> documents = new HashMap<>();

  Tellings(Iris iris, Corpus corpus, Story story) {
    this.iris = iris;
    this.corpus = corpus;
    this.story = story;
  }

  DocumentNodes nodes(Ref ref) {
    return documents.computeIfAbsent(
        ref.document(), id -> new DocumentNodes(iris, extraction(ref), story));
  }

  Event event(Ref ref) {
    return find(ref)
        .orElseThrow(
            () -> new IllegalArgumentException("the story refers to an unknown event: " + ref));
  }

  Node claimOrQuotation(Ref ref) {
    if (find(ref).isPresent()) {
      return nodes(ref).claim(ref.id());
    }
    if (extraction(ref).quotations().stream().anyMatch(q -> q.id().equals(ref.id()))) {
      return nodes(ref).quotation(ref.id());
    }
    throw new IllegalArgumentException("the story refers to an unknown telling: " + ref);
  }

  private Optional<Event> find(Ref ref) {
    return extraction(ref).events().stream().filter(e -> e.id().equals(ref.id())).findFirst();
  }

  private Extraction extraction(Ref ref) {
    Extraction extraction = corpus.extractions().get(ref.document());
    if (extraction == null) {
      throw new IllegalArgumentException("the story refers to an unknown document: " + ref);
    }
    return extraction;
  }
}
