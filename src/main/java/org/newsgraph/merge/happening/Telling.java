package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.HeadNoun;
import org.newsgraph.merge.text.Phrase;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Ref;

/**
 * One telling of an event, with canonical keys.
 *
 * @param ref which event of which document
 * @param event the event
 * @param told day of publication of its document, if known
 * @param actors keys of the named actors
 * @param targets keys of the named targets
 * @param describedActors what the actors are that are only described
 * @param describedTargets what the targets are that are only described; "the city" is left out
 *     where the place is named
 * @param places keys of the named places, innermost first; a place that is a target included
 */
public record Telling(
    Ref ref,
    Event event,
    Optional<LocalDate> told,
    Set<String> actors,
    Set<String> targets,
    Set<Phrase> describedActors,
    Set<Phrase> describedTargets,
    List<String> places) {

  /** Returns the telling of an event. */
  static Telling of(String document, Event event, Optional<LocalDate> told, EntityIndex index) {
    Set<String> targets = named(document, event, ParticipantRole.target, index);
    List<String> places = places(document, event, targets, index);
    Set<Phrase> described = described(document, event, ParticipantRole.target, index);
    if (!places.isEmpty()) {
      described.removeIf(p -> HeadNoun.isSettlement(p.head()));
    }
    return new Telling(
        new Ref(document, event.id()),
        event,
        told,
        named(document, event, ParticipantRole.actor, index),
        targets,
        described(document, event, ParticipantRole.actor, index),
        described,
        places);
  }

  private static Set<String> named(
      String document, Event event, ParticipantRole role, EntityIndex index) {
    Set<String> out = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      if (participant.role() == role) {
        index.key(document, participant.entity()).filter(index::named).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Set<Phrase> described(
      String document, Event event, ParticipantRole role, EntityIndex index) {
    Set<Phrase> out = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      boolean named = index.key(document, participant.entity()).filter(index::named).isPresent();
      if (participant.role() == role && !named) {
        out.add(Phrase.of(participant.words().text()));
      }
    }
    out.removeIf(p -> p.head().isEmpty());
    return out;
  }

  private static List<String> places(
      String document, Event event, Set<String> targets, EntityIndex index) {
    Set<String> out = new LinkedHashSet<>();
    targets.stream().filter(index::isPlace).forEach(out::add);
    for (EventPlace place : event.places()) {
      index.key(document, place.entity()).filter(index::named).ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  /** Returns whether it is told as so. */
  public boolean asserted() {
    return event.modality() == Modality.asserted;
  }

  /** Returns the id of its document. */
  public String document() {
    return ref.document();
  }

  /** Returns the sorts of people or things among the described ones. */
  public static Set<String> heads(Set<Phrase> described) {
    Set<String> out = new LinkedHashSet<>();
    described.forEach(p -> out.add(p.head()));
    return out;
  }

  /** Returns whether a target is a place that is no building, named or described. */
  boolean describesPlace(EntityIndex index) {
    return event.participants().stream()
        .filter(p -> p.role() == ParticipantRole.target)
        .flatMap(p -> index.key(document(), p.entity()).stream())
        .anyMatch(k -> index.entity(k).type() == EntityType.Place);
  }
}
