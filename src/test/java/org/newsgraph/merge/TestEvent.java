package org.newsgraph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Words;

/** Builds one event of a {@link TestDocument}. */
final class TestEvent {

  private final TestDocument document;
  private final String id;
  private final EventType type;
  private final List<Participant> participants = new ArrayList<>();
  private final List<EventPlace> places = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private EventTime time = EventTime.UNKNOWN;
  private Modality modality = Modality.asserted;
  private Words trigger;
  private Words sentence;
  private String happening;

  TestEvent(TestDocument document, String id, EventType type) {
    this.document = document;
    this.id = id;
    this.type = type;
    this.happening = id;
  }

  TestEvent actor(String entity) {
    return role(ParticipantRole.actor, entity);
  }

  TestEvent target(String entity) {
    return role(ParticipantRole.target, entity);
  }

  private TestEvent role(ParticipantRole role, String entity) {
    participants.add(new Participant(role, entity, document.add(entity)));
    return this;
  }

  TestEvent at(String place) {
    places.add(new EventPlace(place, document.add(place)));
    return this;
  }

  TestEvent on(String day) {
    LocalDate date = LocalDate.parse(day);
    time = new EventTime(date, date, date, null);
    return this;
  }

  TestEvent between(String earliest, String latest) {
    time = new EventTime(null, LocalDate.parse(earliest), LocalDate.parse(latest), null);
    return this;
  }

  /** Adds a number; {@code words} may start with other words than the number itself. */
  TestEvent figure(FigureRole role, Integer min, Integer max, boolean about, String words) {
    return figure(role, min, max, about, null, words);
  }

  TestEvent figure(
      FigureRole role, Integer min, Integer max, boolean about, Integer of, String words) {
    figures.add(new Figure(role, min, max, about, of, document.add(words)));
    return this;
  }

  /** Takes the last words of a kind for a share of a whole. */
  TestEvent share(FigureRole role, int part, int of, String words) {
    figures.add(new Figure(role, part, part, false, of, document.find(words)));
    return this;
  }

  TestEvent modality(Modality other) {
    modality = other;
    return this;
  }

  TestEvent happening(String other) {
    happening = other;
    return this;
  }

  /** Lets the event be told by a phrase that already stands in the text. */
  TestEvent toldBy(String phrase) {
    trigger = document.find(phrase);
    return this;
  }

  /** Lets the sentence begin where a phrase stands for the last time before the event's end. */
  TestEvent inSentenceFrom(String phrase) {
    sentence = document.find(phrase);
    return this;
  }

  /** Returns to the document. */
  TestDocument end() {
    if (trigger == null) {
      // the document comes first, so that the words are no reuse of those of another document
      trigger = document.add(document.id() + " tells of " + id);
    }
    return document;
  }

  Event event() {
    return new Event(
        id,
        type,
        trigger,
        sentence == null ? trigger.span() : sentence.span().union(trigger.span()),
        participants,
        places,
        time,
        figures,
        modality,
        happening,
        null);
  }
}
