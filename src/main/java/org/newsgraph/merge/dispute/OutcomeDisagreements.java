package org.newsgraph.merge.dispute;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.happening.Telling;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Ref;

/**
 * Finds happenings that one tells and another denies, and seizures of a whole place of which
 * another tells that only a share is held.
 */
final class OutcomeDisagreements {

  /** A share told longer after or before the seizure is another state of things. */
  private static final int SAME_TIME = 10;

  private final EntityIndex index;
  private final Map<Ref, String> speakers = new HashMap<>();
  private final Map<String, List<Telling>> shares = new HashMap<>();

  OutcomeDisagreements(List<DocumentSummary> documents, Happenings happenings, EntityIndex index) {
    this.index = index;
    documents.forEach(this::addSpeakers);
    ShareFinder.find(documents, happenings, index)
        .forEach(s -> shares.computeIfAbsent(s.place(), k -> new ArrayList<>()).add(s.telling()));
  }

  private static String extent(Telling telling) {
    return ShareFinder.share(telling).map(f -> f.min() + " of " + f.of()).orElse("");
  }

  private void addSpeakers(DocumentSummary document) {
    String id = document.id();
    for (Quotation quotation : document.extraction().quotations()) {
      index
          .key(id, quotation.speakerEntity())
          .ifPresent(k -> quotation.events().forEach(e -> speakers.put(new Ref(id, e), k)));
    }
  }

  /** Returns the disagreements on whether, or how far, it came about. */
  List<Disagreement> of(Happenings.Told told) {
    return Stream.concat(denied(told).stream(), partly(told).stream()).toList();
  }

  private Optional<Disagreement> denied(Happenings.Told told) {
    List<Telling> asserted = told.asserted();
    List<Telling> denied =
        told.tellings().stream()
            .filter(OutcomeDisagreements::denies)
            .filter(d -> asserted.stream().anyMatch(a -> otherVoice(a, d)))
            .toList();
    List<Telling> opposed =
        asserted.stream().filter(a -> denied.stream().anyMatch(d -> otherVoice(a, d))).toList();
    if (denied.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Disagreements.disagreement(
            Disagreement.Kind.OutcomeDisagreement,
            told.happening().key(),
            "outcome",
            Side.of("happened", refs(opposed)),
            Side.of("denied", refs(denied)),
            false));
  }

  private static boolean denies(Telling telling) {
    Modality modality = telling.event().modality();
    return modality == Modality.denied || modality == Modality.negated;
  }

  /** Returns whether two tellings stand in different documents or have different speakers. */
  private boolean otherVoice(Telling one, Telling two) {
    String a = speakers.getOrDefault(one.ref(), "");
    String b = speakers.getOrDefault(two.ref(), "");
    return !one.document().equals(two.document()) || !a.equals(b);
  }

  private List<Disagreement> partly(Happenings.Told told) {
    if (told.happening().type() != EventType.Seizure) {
      return List.of();
    }
    List<Disagreement> out = new ArrayList<>();
    told.asserted().stream()
        .flatMap(t -> t.targets().stream())
        .filter(k -> index.entity(k).type() == EntityType.Place)
        .distinct()
        .forEach(p -> partly(told, p).ifPresent(out::add));
    return out;
  }

  private Optional<Disagreement> partly(Happenings.Told told, String place) {
    List<Telling> whole =
        told.asserted().stream().filter(t -> t.targets().contains(place)).toList();
    List<Telling> contradicting =
        shares.getOrDefault(place, List.of()).stream()
            .filter(s -> whole.stream().anyMatch(w -> contradicts(w, s)))
            .toList();
    if (contradicting.isEmpty()) {
      return Optional.empty();
    }
    String extent = extent(contradicting.get(0));
    List<Telling> part = contradicting.stream().filter(t -> extent(t).equals(extent)).toList();
    return Optional.of(
        Disagreements.disagreement(
            Disagreement.Kind.OutcomeDisagreement,
            told.happening().key(),
            "extent",
            Side.of("all", refs(whole)),
            Side.of(extent, refs(part)),
            false));
  }

  private static boolean contradicts(Telling whole, Telling part) {
    boolean otherDocument = !whole.document().equals(part.document());
    boolean sameActor = !Collections.disjoint(whole.actors(), part.actors());
    boolean sameTime =
        whole.told().isEmpty()
            || part.told().isEmpty()
            || Math.abs(ChronoUnit.DAYS.between(whole.told().get(), part.told().get()))
                <= SAME_TIME;
    return otherDocument && sameActor && sameTime;
  }

  private static List<Ref> refs(List<Telling> tellings) {
    return tellings.stream().map(Telling::ref).toList();
  }
}
