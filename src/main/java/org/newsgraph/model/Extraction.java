package org.newsgraph.model;

import java.util.List;

/**
 * All that was read from one document. Its public form is the extract JSON.
 *
 * @param document file, hash and metadata
 * @param entities actors and places
 * @param events event tellings
 * @param quotations who says what
 * @param times expressions of time
 * @param citations cited sources
 * @param excluded what was set aside
 */
public record Extraction(
    DocumentInfo document,
    List<Entity> entities,
    List<Event> events,
    List<Quotation> quotations,
    List<Timex> times,
    List<Citation> citations,
    List<ExcludedWords> excluded) {

  /** Copies the lists. */
  public Extraction {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    citations = List.copyOf(citations);
    excluded = List.copyOf(excluded);
  }

  /** Returns a copy without the expressions of time and what was set aside. */
  public Extraction withoutAsides() {
    return new Extraction(document, entities, events, quotations, List.of(), citations, List.of());
  }

  /** Returns a copy with other entities. */
  public Extraction withEntities(List<Entity> other) {
    return new Extraction(document, other, events, quotations, times, citations, excluded);
  }

  /** Returns a copy with other events. */
  public Extraction withEvents(List<Event> other) {
    return new Extraction(document, entities, other, quotations, times, citations, excluded);
  }
}
