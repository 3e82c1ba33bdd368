package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;

/** Groups the tellings of one document that it tells as one happening. */
final class Strands {

  private Strands() {}

  /** Returns the groups of all documents, in their order. */
  static List<Profile> of(List<Extraction> sorted, EntityIndex index) {
    List<Profile> out = new ArrayList<>();
    for (Extraction extraction : sorted) {
      strands(extraction, index).forEach(s -> out.add(new Profile(s, index)));
    }
    return out;
  }

  private static List<List<Telling>> strands(Extraction extraction, EntityIndex index) {
    Optional<LocalDate> told = told(extraction);
    Map<String, List<Telling>> groups = new LinkedHashMap<>();
    for (Event event : extraction.events()) {
      String happening = event.happening() == null ? event.id() : event.happening();
      groups
          .computeIfAbsent(happening + " " + Types.family(event.type()), k -> new ArrayList<>())
          .add(Telling.of(extraction.document().id(), event, told, index));
    }
    return groups.values().stream()
        .flatMap(g -> byType(g).stream())
        .flatMap(g -> byDay(g).stream())
        .toList();
  }

  /** Returns the day of publication, else the last day on which the document tells anything. */
  private static Optional<LocalDate> told(Extraction extraction) {
    LocalDate published = extraction.document().metadata().published();
    return published != null
        ? Optional.of(published)
        : extraction.events().stream()
            .map(e -> e.time().day())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
  }

  /** Splits a group that holds two kinds which cannot be one, such as air strike and explosion. */
  private static List<List<Telling>> byType(List<Telling> group) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    group.forEach(t -> types.add(t.event().type()));
    types.remove(EventType.Attack);
    if (types.size() < 2) {
      return List.of(group);
    }
    Map<EventType, List<Telling>> out = new LinkedHashMap<>();
    group.forEach(t -> out.computeIfAbsent(t.event().type(), k -> new ArrayList<>()).add(t));
    return List.copyOf(out.values());
  }

  /** Splits a group that tells several exact days; tellings without a day go with the first. */
  private static List<List<Telling>> byDay(List<Telling> group) {
    Set<LocalDate> days = new TreeSet<>();
    group.stream().map(t -> t.event().time().day()).filter(Objects::nonNull).forEach(days::add);
    if (days.size() < 2) {
      return List.of(group);
    }
    Map<LocalDate, List<Telling>> out = new LinkedHashMap<>();
    LocalDate first = days.iterator().next();
    for (Telling telling : group) {
      EventTime time = telling.event().time();
      LocalDate day = time.day() != null ? time.day() : first;
      out.computeIfAbsent(day, k -> new ArrayList<>()).add(telling);
    }
    return List.copyOf(out.values());
  }
}
