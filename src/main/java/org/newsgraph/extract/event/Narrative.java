package org.newsgraph.extract.event;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Timex;

/**
 * Completes what single sentences leave out: the day, and where a sentence names no place the story
 * goes on where it was.
 */
public final class Narrative {

  /** Events that are told from afar: they happen at no place of the scene. */
  private static final Set<EventType> ELSEWHERE =
      Set.of(EventType.Withdrawal, EventType.Negotiation, EventType.Agreement);

  /** In days. */
  private static final int LONGEST_STORY = 31;

  private final EntityTable entities;

  private Narrative(EntityTable entities) {
    this.entities = entities;
  }

  /**
   * Returns the events with days and places filled in.
   *
   * @param document the document
   * @param events in document order, with happenings
   * @param times the document's expressions of time
   * @param entities the entities that they speak of
   */
  public static List<Event> complete(
      AnnotatedDocument document, List<Event> events, List<Timex> times, EntityTable entities) {
    return new Narrative(entities)
        .complete(document.clean(), Timeline.complete(document, events, times));
  }

  private List<Event> complete(CleanDocument document, List<Event> events) {
    List<Event> out = new ArrayList<>();
    EventPlace scene = null;
    LocalDate day = null;
    int dispatch = 0;
    for (Event event : events) {
      if (document.dispatch(event.sentence().start()) != dispatch) {
        dispatch = document.dispatch(event.sentence().start());
        scene = null;
        day = null;
      }
      boolean ofThatTime = isNear(day, event.time().day());
      out.add(scene != null && ofThatTime ? placed(event, scene) : event);
      Optional<EventPlace> next = scene(event);
      if (next.isPresent()) {
        scene = next.get();
        day = event.time().day() == null && ofThatTime ? day : event.time().day();
      }
    }
    return out;
  }

  /** A story that looks back to another time does not go on where it was. */
  private static boolean isNear(LocalDate one, LocalDate two) {
    return one == null || two == null || Math.abs(DAYS.between(one, two)) <= LONGEST_STORY;
  }

  private Event placed(Event event, EventPlace scene) {
    if (namesPlace(event) || ELSEWHERE.contains(event.type())) {
      return event;
    }
    List<EventPlace> places = new ArrayList<>(event.places());
    places.add(scene);
    return event.withPlaces(places);
  }

  private boolean namesPlace(Event event) {
    return event.places().stream().anyMatch(p -> place(p).filter(Entity::named).isPresent());
  }

  /** The innermost named town or region of an event. */
  private Optional<EventPlace> scene(Event event) {
    if (ELSEWHERE.contains(event.type())) {
      return Optional.empty();
    }
    return event.places().stream()
        .filter(p -> place(p).filter(e -> e.named() && e.type() == EntityType.Place).isPresent())
        .findFirst();
  }

  private Optional<Entity> place(EventPlace place) {
    return Optional.ofNullable(place.entity()).flatMap(entities::get);
  }
}
