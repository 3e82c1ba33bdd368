package org.newsgraph.merge.dispute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.happening.Telling;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Ref;

/**
 * Finds happenings which some tell as done to people by others, and some as done by those people
 * themselves.
 */
final class AgencyDisagreements {

  private static final Set<EventType> DONE_TO_PEOPLE =
      EnumSet.of(EventType.PrisonRelease, EventType.Killing, EventType.Displacement);

  private final EntityIndex index;

  AgencyDisagreements(EntityIndex index) {
    this.index = index;
  }

  /** Returns the disagreement on who did it, if there is one. */
  List<Disagreement> of(Happenings.Told told) {
    if (!DONE_TO_PEOPLE.contains(told.happening().type())) {
      return List.of();
    }
    List<Telling> tellings = told.asserted();
    Set<String> undergoing = new TreeSet<>();
    tellings.forEach(t -> undergoing.addAll(Telling.heads(t.describedTargets())));
    List<Telling> byThemselves =
        tellings.stream().filter(t -> byThemselves(t, undergoing)).toList();
    List<Telling> byOthers =
        tellings.stream()
            .filter(t -> !t.actors().isEmpty() && !byThemselves.contains(t))
            .filter(t -> Collections.disjoint(t.actors(), t.targets()))
            .toList();
    if (byThemselves.isEmpty() || byOthers.isEmpty()) {
      return List.of();
    }
    Side others = Side.of(actors(byOthers), refs(byOthers));
    Side themselves = Side.of("themselves", refs(byThemselves));
    if (!others.differsFrom(themselves)) {
      return List.of();
    }
    return List.of(
        Disagreements.disagreement(
            Disagreement.Kind.AgencyDisagreement,
            told.happening().key(),
            "actor",
            others,
            themselves,
            false));
  }

  /** Returns whether those who undergo it are told as its only actors. */
  private static boolean byThemselves(Telling telling, Set<String> undergoing) {
    if (!telling.actors().isEmpty()) {
      return false;
    }
    return Telling.heads(telling.describedActors()).stream().anyMatch(undergoing::contains)
        || !Collections.disjoint(
            entities(telling, ParticipantRole.actor), entities(telling, ParticipantRole.target));
  }

  private static Set<String> entities(Telling telling, ParticipantRole role) {
    Set<String> out = new HashSet<>();
    for (Participant participant : telling.event().participants()) {
      if (participant.role() == role) {
        Optional.ofNullable(participant.entity()).ifPresent(out::add);
      }
    }
    return out;
  }

  private String actors(List<Telling> tellings) {
    Set<String> keys = new TreeSet<>();
    tellings.forEach(t -> keys.addAll(t.actors()));
    return keys.stream().map(k -> index.entity(k).label()).collect(Collectors.joining(", "));
  }

  private static List<Ref> refs(List<Telling> tellings) {
    return tellings.stream().map(Telling::ref).toList();
  }
}
