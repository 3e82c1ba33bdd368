package org.newsgraph.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Event;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/** Finds the tellings that a story refers to, with their IRIs. */
final class Tellings {

  private final Map<String, DocumentNodes> documents = new HashMap<>();
  private final Map<Ref, Event> events = new HashMap<>();
  private final Map<Ref, Quotation> quotations = new HashMap<>();

  Tellings(Iris iris, Collection<ExtractedDocument> all, Story story) {
    for (ExtractedDocument document : all) {
      Extraction extraction = document.extraction();
      String id = extraction.document().id();
      documents.put(id, new DocumentNodes(iris, extraction, story));
      extraction.events().forEach(e -> events.put(new Ref(id, e.id()), e));
      extraction.quotations().forEach(q -> quotations.put(new Ref(id, q.id()), q));
    }
  }

  DocumentNodes nodes(Ref ref) {
    return documents.get(ref.document());
  }

  Event event(Ref ref) {
    Event event = events.get(ref);
    if (event == null) {
      throw new IllegalArgumentException("the story refers to an unknown event: " + ref);
    }
    return event;
  }

  Node claimOrQuotation(Ref ref) {
    if (events.containsKey(ref)) {
      return nodes(ref).claim(ref.id());
    }
    if (quotations.containsKey(ref)) {
      return nodes(ref).quotation(ref.id());
    }
    throw new IllegalArgumentException("the story refers to an unknown telling: " + ref);
  }
}
