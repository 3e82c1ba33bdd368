package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.EntityType;

/**
 * Units that are one thing.
 *
 * @param members in the order of documents, at least one
 * @param labels how it is called
 * @param reference the reference entry that most members were taken for, if any
 */
record Group(List<Unit> members, Labels labels, Optional<Candidate> reference) {

  /** Returns the groups in the order of their first members. */
  static List<Group> of(Units units, Clusters clusters) {
    Map<Integer, List<Unit>> out = new TreeMap<>();
    for (Unit unit : units.all()) {
      int lowest = clusters.profile(unit.index()).lowest();
      out.computeIfAbsent(lowest, k -> new ArrayList<>()).add(unit);
    }
    return out.values().stream().map(m -> new Group(m, Labels.of(m), reference(m))).toList();
  }

  /** Returns the first member. */
  Unit first() {
    return members.get(0);
  }

  private static Optional<Candidate> reference(List<Unit> members) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Candidate> best = new TreeMap<>();
    for (Unit unit : members) {
      unit.reference()
          .ifPresent(
              c -> {
                counts.merge(c.key(), 1, Integer::sum);
                best.merge(c.key(), c, (a, b) -> b.confidence() > a.confidence() ? b : a);
              });
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(e -> best.get(e.getKey()));
  }

  /** Returns what it is: as the reference entry says, else as most documents say. */
  EntityType type() {
    if (reference.isPresent()) {
      return reference.get().type();
    }
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    members.forEach(u -> counts.merge(u.type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.<EntityType, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
