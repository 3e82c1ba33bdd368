package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.ExcludedWords;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.Office;
import org.newsgraph.model.Participant;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Span;
import org.newsgraph.model.Story;
import org.newsgraph.model.Words;

/**
 * The IRIs of all that is found in one document: those of the document's own parts, made from
 * offsets, and the canonical ones that the story gives.
 */
final class DocumentNodes {

  private final Iris iris;
  private final String id;
  private final Story story;
  private final Map<String, Node> claims;
  private final Map<Figure, Node> figures;
  private final Map<String, Node> quotations;
  private final Map<String, Node> citations;
  private final Map<String, Node> agencies = new HashMap<>();
  private final Map<ExcludedWords, Node> excluded;
  private final Map<Office, Node> statements;

  DocumentNodes(Iris iris, Extraction extraction, Story story) {
    this.iris = iris;
    this.id = extraction.document().id();
    this.story = story;
    List<Event> events = extraction.events();
    this.claims = byId(PartKind.claim, events, Event::id, e -> e.trigger().span());
    this.quotations =
        byId(PartKind.quotation, extraction.quotations(), Quotation::id, q -> q.content().span());
    this.citations =
        byId(PartKind.citation, extraction.citations(), Citation::id, c -> c.words().span());
    for (Citation citation : extraction.citations()) {
      if (citation.kind().isMedia() && author(citation) != null) {
        agencies.put(citation.id(), author(citation));
      }
    }
    this.figures =
        mint(
            PartKind.figure,
            events.stream().flatMap(e -> e.figures().stream()).toList(),
            f -> f.words().span());
    this.excluded = mint(PartKind.excluded, extraction.excluded(), x -> x.words().span());
    this.statements =
        mint(
            PartKind.statement,
            extraction.entities().stream().flatMap(e -> e.offices().stream()).toList(),
            o -> o.words().span());
  }

  private <T> Map<String, Node> byId(
      PartKind kind, List<T> parts, Function<T, String> name, Function<T, Span> span) {
    return mint(kind, parts, span).entrySet().stream()
        .collect(Collectors.toMap(e -> name.apply(e.getKey()), Map.Entry::getValue));
  }

  /** Equal parts share one IRI; differing parts with the same words are numbered in order. */
  private <T> Map<T, Node> mint(PartKind kind, Collection<T> parts, Function<T, Span> span) {
    Map<T, Node> out = new HashMap<>();
    Map<Span, Integer> used = new HashMap<>();
    for (T part : new LinkedHashSet<>(parts)) {
      Span at = span.apply(part);
      out.put(part, iris.part(kind, id, at, used.merge(at, 1, Integer::sum)));
    }
    return out;
  }

  String id() {
    return id;
  }

  Node document() {
    return iris.document(id);
  }

  Node mention(Span span) {
    return iris.mention(id, span);
  }

  Node claim(String eventId) {
    return known(claims, eventId);
  }

  Node quotation(String quotationId) {
    return known(quotations, quotationId);
  }

  Node citation(String citationId) {
    return known(citations, citationId);
  }

  Node figure(Figure figure) {
    return known(figures, figure);
  }

  Node excluded(ExcludedWords words) {
    return known(excluded, words);
  }

  Node statement(Office office) {
    return known(statements, office);
  }

  /** Returns the canonical IRI of an event that is told here. */
  Node event(String eventId) {
    return canonical(story.happeningKeys(), eventId);
  }

  /** Returns the canonical IRI of an actor or place that is told here. */
  Node entity(String entityId) {
    return canonical(story.entityKeys(), entityId);
  }

  /** Returns the IRI of something that is told by a description and has no entity. */
  Node described(PartKind kind, Words words) {
    return iris.part(kind, id, words.span(), 1);
  }

  Node participant(Participant participant) {
    return participant.entity() != null
        ? entity(participant.entity())
        : described(PartKind.item, participant.words());
  }

  Node place(EventPlace place) {
    return place.entity() != null
        ? entity(place.entity())
        : described(PartKind.place, place.words());
  }

  /** Returns who wrote what is cited, or {@code null} if the text does not tell. */
  Node author(Citation citation) {
    if (citation.authorEntity() != null) {
      return entity(citation.authorEntity());
    }
    return citation.author() == null ? null : described(PartKind.actor, citation.words());
  }

  /**
   * Returns the agency, outlet or post that carried a quotation, or {@code null}. Agencies and
   * outlets are actors, also where the quotation names their citation.
   */
  Node via(Quotation quotation) {
    String via = quotation.via();
    if (via == null || agencies.containsKey(via)) {
      return agencies.get(via);
    }
    Node post = citations.get(via);
    return post != null ? post : entity(via);
  }

  /** Returns who says a quotation, or {@code null} if the text names none. */
  Node speaker(Quotation quotation) {
    if (quotation.speakerEntity() != null) {
      return entity(quotation.speakerEntity());
    }
    return quotation.speaker() == null ? null : described(PartKind.actor, quotation.speaker());
  }

  /** Returns the figures of all events, none twice. */
  static List<Figure> figures(Extraction extraction) {
    return new ArrayList<>(
        extraction.events().stream()
            .flatMap(e -> e.figures().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Node canonical(SortedMap<Ref, String> keys, String part) {
    String key = keys.get(new Ref(id, part));
    if (key == null) {
      throw new IllegalArgumentException("the story does not hold " + part + " of " + id);
    }
    return iris.of(key);
  }

  private <K> Node known(Map<K, Node> nodes, K key) {
    Node node = nodes.get(key);
    if (node == null) {
      throw new IllegalArgumentException("the extraction of " + id + " does not hold " + key);
    }
    return node;
  }
}
