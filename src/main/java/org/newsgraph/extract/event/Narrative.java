package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
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
    return new Narrative(entities).complete(Timeline.complete(document, events, times));
  }

  private List<Event> complete(List<Event> events) {
    List<Event> out = new ArrayList<>();
    Optional<EventPlace> scene = Optional.empty();
    for (Event event : events) {
      Event placed = placed(event, scene);
      scene = scene(event).or(keep(scene));
      out.add(placed);
    }
    return out;
  }

  private static java.util.function.Supplier<Optional<EventPlace>> keep(
      Optional<EventPlace> scene) {
    return () -> scene;
  }

  private Event placed(Event event, Optional<EventPlace> scene) {
    if (scene.isEmpty() || namesPlace(event) || ELSEWHERE.contains(event.type())) {
      return event;
    }
    List<EventPlace> places = new ArrayList<>(event.places());
    places.add(scene.get());
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
