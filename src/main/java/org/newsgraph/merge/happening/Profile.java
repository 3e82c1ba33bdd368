package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.Phrase;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;

/**
 * What is known of a happening from the tellings taken for it so far. Mutable; used by one thread.
 */
final class Profile {

  private final EntityIndex index;
  private final List<Telling> tellings = new ArrayList<>();
  private final Set<String> documents = new TreeSet<>();
  private final Set<LocalDate> days = new TreeSet<>();
  private final Set<LocalDate> told = new TreeSet<>();
  private final Set<String> actors = new TreeSet<>();
  private final Set<String> targets = new TreeSet<>();
  private final Set<Phrase> describedTargets = new LinkedHashSet<>();
  private final Set<String> places = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private final Map<Number, Figure> figures = new LinkedHashMap<>();
  private LocalDate earliest;
  private LocalDate latest;
  private EventType type;
  private boolean asserted;

  /** A figure without its words. */
  private record Number(
      FigureRole role, Integer min, Integer max, boolean approximate, Integer of) {
    static Number of(Figure figure) {
      return new Number(
          figure.role(), figure.min(), figure.max(), figure.approximate(), figure.of());
    }
  }

  Profile(List<Telling> tellings, EntityIndex index) {
    this.index = index;
    tellings.forEach(this::add);
  }

  private void add(Telling telling) {
    tellings.add(telling);
    documents.add(telling.document());
    telling.told().ifPresent(told::add);
    actors.addAll(telling.actors());
    targets.addAll(telling.targets());
    describedTargets.addAll(telling.describedTargets());
    telling.places().forEach(this::addPlace);
    telling.event().figures().forEach(f -> figures.putIfAbsent(Number.of(f), f));
    addTime(telling.event().time());
    type = type == null ? telling.event().type() : Types.moreSpecific(type, telling.event().type());
    asserted |= telling.asserted();
  }

  private void addPlace(String place) {
    if (index.isCountry(place)) {
      countries.add(place);
      return;
    }
    if (places.stream().anyMatch(p -> index.covers(place, p))) {
      return;
    }
    places.removeIf(p -> index.covers(p, place));
    places.add(place);
  }

  private void addTime(EventTime time) {
    if (time.day() != null) {
      days.add(time.day());
      return;
    }
    if (time.earliest() != null && (earliest == null || time.earliest().isAfter(earliest))) {
      earliest = time.earliest();
    }
    if (time.latest() != null && (latest == null || time.latest().isBefore(latest))) {
      latest = time.latest();
    }
  }

  /** Takes over the tellings of another profile. */
  void absorb(Profile other) {
    other.tellings.forEach(this::add);
  }

  List<Telling> tellings() {
    return tellings;
  }

  Set<String> documents() {
    return documents;
  }

  /** Returns the exact days told. */
  Set<LocalDate> days() {
    return days;
  }

  /** Returns the latest of the first possible days, or {@code null}. */
  LocalDate earliest() {
    return earliest;
  }

  /** Returns the earliest of the last possible days, or {@code null}. */
  LocalDate latest() {
    return latest;
  }

  /** Returns the days on which its documents were published. */
  Set<LocalDate> told() {
    return told;
  }

  Set<String> actors() {
    return actors;
  }

  Set<String> targets() {
    return targets;
  }

  /** Returns what the targets are that are only described. */
  Set<Phrase> describedTargets() {
    return describedTargets;
  }

  /** Returns the innermost places below countries. */
  Set<String> places() {
    return places;
  }

  /** Returns the countries told as places. */
  Set<String> countries() {
    return countries;
  }

  /** Returns the figures with distinct numbers. */
  Collection<Figure> figures() {
    return figures.values();
  }

  EventType type() {
    return type;
  }

  /** Returns whether any telling tells it as so. */
  boolean asserted() {
    return asserted;
  }
}
