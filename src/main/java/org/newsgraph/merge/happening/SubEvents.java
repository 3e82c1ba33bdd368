package org.newsgraph.merge.happening;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.EventType;

/** Finds the assault that a happening is a part of. */
final class SubEvents {

  private static final Set<EventType> WHOLES =
      EnumSet.of(EventType.Attack, EventType.Explosion, EventType.AirStrike);

  private static final Set<EventType> PARTS =
      EnumSet.of(
          EventType.PrisonRelease,
          EventType.Killing,
          EventType.Injury,
          EventType.Seizure,
          EventType.Surrender,
          EventType.Arson,
          EventType.Abduction,
          EventType.Clash);

  private final EntityIndex index;
  private final Map<String, Set<Integer>> wholes = new HashMap<>();
  private final List<Profile> happenings;

  SubEvents(List<Profile> happenings, EntityIndex index) {
    this.happenings = happenings;
    this.index = index;
    for (int i = 0; i < happenings.size(); i++) {
      Profile happening = happenings.get(i);
      if (WHOLES.contains(happening.type()) && happening.asserted()) {
        for (String key : keys(happening)) {
          wholes.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  private Set<String> keys(Profile happening) {
    Set<String> out = new TreeSet<>();
    for (String place : happening.places()) {
      happening.days().forEach(d -> out.add(place + " " + d));
      happening.documents().forEach(d -> out.add(place + " " + d));
      for (String outer : index.containing(place)) {
        if (!index.isCountry(outer)) {
          happening.days().forEach(d -> out.add(outer + " " + d));
        }
      }
    }
    return out;
  }

  /** Returns the happening that another one is a part of. */
  Optional<Profile> whole(Profile part) {
    if (!PARTS.contains(part.type()) || !part.asserted() || ofPlace(part)) {
      return Optional.empty();
    }
    Set<Integer> near = new TreeSet<>();
    keys(part).forEach(k -> near.addAll(wholes.getOrDefault(k, Set.of())));
    return near.stream()
        .map(happenings::get)
        .filter(w -> w != part && partOf(part, w))
        .min(
            Comparator.comparing((Profile w) -> !hinted(part, w))
                .thenComparing(w -> PlaceRelation.of(w, part, index))
                .thenComparing(w -> w.type() != EventType.Attack)
                .thenComparing(w -> -common(part, w)));
  }

  /** The seizure of a place is no part of an assault, but what the assault leads to. */
  private boolean ofPlace(Profile part) {
    return part.type() == EventType.Seizure
        && part.tellings().stream().anyMatch(t -> t.describesPlace(index));
  }

  private boolean partOf(Profile part, Profile whole) {
    PlaceRelation place = PlaceRelation.of(whole, part, index);
    boolean located = place == PlaceRelation.SAME || place == PlaceRelation.CONTAINS;
    DayRelation day = DayRelation.of(whole, part);
    boolean told = common(part, whole) > 0;
    boolean undated = part.days().isEmpty() && part.earliest() == null;
    boolean timely = day == DayRelation.EQUAL || (day == DayRelation.UNKNOWN && undated && told);
    return located && timely && (hinted(part, whole) || sameSide(part, whole, told));
  }

  private boolean sameSide(Profile part, Profile whole, boolean told) {
    Set<String> sides = new HashSet<>(part.actors());
    if (part.type() == EventType.Surrender || part.type() == EventType.Clash) {
      sides.addAll(part.targets());
    }
    boolean same =
        sides.stream().anyMatch(a -> whole.actors().stream().anyMatch(b -> index.oneSide(a, b)));
    return same || (sides.isEmpty() && told);
  }

  private static int common(Profile one, Profile two) {
    Set<String> out = new HashSet<>(one.documents());
    out.retainAll(two.documents());
    return out.size();
  }

  /** Returns whether a document tells both as one happening. */
  private static boolean hinted(Profile part, Profile whole) {
    return !Collections.disjoint(hints(part), hints(whole));
  }

  private static Set<String> hints(Profile happening) {
    Set<String> out = new HashSet<>();
    for (Telling telling : happening.tellings()) {
      if (telling.event().happening() != null) {
        out.add(telling.document() + " " + telling.event().happening());
      }
    }
    return out;
  }
}
