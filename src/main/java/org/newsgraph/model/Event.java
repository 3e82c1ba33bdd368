package org.newsgraph.model;

import java.util.List;

/**
 * One telling of an event: a trigger with what fills its roles.
 *
 * @param id unique in the document
 * @param type most specific type
 * @param trigger the words that tell it
 * @param sentence span of the sentence
 * @param participants actors, targets, instruments
 * @param places innermost first
 * @param time when
 * @param figures numbers
 * @param modality whether it is told as so
 * @param happening id shared by all events of the document that tell the same happening
 * @param iri canonical IRI of the merged happening, or {@code null} before {@code merge}
 */
public record Event(
    String id,
    EventType type,
    Words trigger,
    Span sentence,
    List<Participant> participants,
    List<EventPlace> places,
    EventTime time,
    List<Figure> figures,
    Modality modality,
    String happening,
    String iri) {

  /** Copies the lists. */
  public Event {
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
  }

  /** Returns a copy with another happening. */
  public Event withHappening(String other) {
    return new Event(
        id, type, trigger, sentence, participants, places, time, figures, modality, other, iri);
  }

  /** Returns a copy with another time. */
  public Event withTime(EventTime other) {
    return new Event(
        id,
        type,
        trigger,
        sentence,
        participants,
        places,
        other,
        figures,
        modality,
        happening,
        iri);
  }

  /** Returns a copy with other places. */
  public Event withPlaces(List<EventPlace> other) {
    return new Event(
        id, type, trigger, sentence, participants, other, time, figures, modality, happening, iri);
  }

  /** Returns a copy with a canonical IRI. */
  public Event withIri(String other) {
    return new Event(
        id,
        type,
        trigger,
        sentence,
        participants,
        places,
        time,
        figures,
        modality,
        happening,
        other);
  }
}
