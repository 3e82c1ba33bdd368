package org.newsgraph.merge.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.origin.QuotationGroups;
import org.newsgraph.merge.origin.QuotationGroups.Quoted;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Ref;

/** Finds words that documents give to different speakers. */
final class AttributionDisagreements {

  /**
   * Words that more persons than this say are a phrase that nobody quotes: each would differ with
   * each.
   */
  private static final int MOST_SPEAKERS = 5;

  private final EntityIndex index;
  private final SpeakerEvidence evidence;

  AttributionDisagreements(List<DocumentSummary> documents, EntityIndex index) {
    this.index = index;
    this.evidence = new SpeakerEvidence(documents, index);
  }

  /**
   * Returns the quotations of different speakers. The same quoted words can be only one speaker's;
   * a report in other words may be of two who said the same.
   */
  List<Disagreement> of(QuotationGroups quotations) {
    List<Disagreement> out = new ArrayList<>();
    for (List<Quoted> group : quotations.shared()) {
      Map<Boolean, List<Quoted>> byDirect =
          group.stream().collect(Collectors.partitioningBy(q -> q.quotation().direct()));
      compare(byDirect.get(true), false, out);
      compare(byDirect.get(false), true, out);
    }
    for (List<Quoted> pair : quotations.alike()) {
      compare(pair, true, out);
    }
    return joined(out);
  }

  /** Makes one of those that are about the same words and the same two speakers. */
  private static List<Disagreement> joined(List<Disagreement> found) {
    Map<String, Disagreement> out = new TreeMap<>();
    found.forEach(d -> out.merge(d.key(), d, AttributionDisagreements::join));
    return List.copyOf(out.values());
  }

  private static Disagreement join(Disagreement a, Disagreement b) {
    return new Disagreement(
        a.key(),
        a.kind(),
        a.about(),
        a.property(),
        a.first(),
        a.second(),
        union(a.firstTellings(), b.firstTellings()),
        union(a.secondTellings(), b.secondTellings()),
        a.compatible() && b.compatible());
  }

  private static List<Ref> union(List<Ref> some, List<Ref> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
  }

  /** Returns the person who is named as the speaker. */
  private Optional<String> speaker(Quoted quoted) {
    return index
        .key(quoted.ref().document(), quoted.quotation().speakerEntity())
        .filter(index::named)
        .filter(k -> index.entity(k).type() == EntityType.Person);
  }

  private void compare(List<Quoted> group, boolean reported, List<Disagreement> out) {
    Map<String, List<Quoted>> bySpeaker = new TreeMap<>();
    for (Quoted quoted : group) {
      speaker(quoted)
          .ifPresent(s -> bySpeaker.computeIfAbsent(s, k -> new ArrayList<>()).add(quoted));
    }
    if (bySpeaker.size() > MOST_SPEAKERS) {
      return;
    }
    List<String> speakers = List.copyOf(bySpeaker.keySet());
    for (int i = 0; i < speakers.size(); i++) {
      for (int j = i + 1; j < speakers.size(); j++) {
        List<Quoted> one = sure(bySpeaker.get(speakers.get(i)), speakers.get(j));
        List<Quoted> two = sure(bySpeaker.get(speakers.get(j)), speakers.get(i));
        Side first = side(speakers.get(i), one);
        Side second = side(speakers.get(j), two);
        if (first.differsFrom(second)
            && (reported || QuotationGroups.anyNearlyEqual(one, two))
            && !saidTogether(one, two)
            && !index.mayBeOnePerson(speakers.get(i), speakers.get(j))) {
          out.add(
              Disagreements.disagreement(
                  Disagreement.Kind.AttributionDisagreement,
                  about(one.get(0)),
                  "speaker",
                  first,
                  second,
                  reported));
        }
      }
    }
  }

  /** Whether one document gives the words to both at once. */
  private static boolean saidTogether(List<Quoted> one, List<Quoted> two) {
    return one.stream()
        .anyMatch(
            a ->
                two.stream()
                    .anyMatch(
                        b ->
                            a.ref().document().equals(b.ref().document())
                                && a.quotation().content().equals(b.quotation().content())));
  }

  private List<Quoted> sure(List<Quoted> quoted, String other) {
    return quoted.stream().filter(q -> evidence.sure(q, other)).toList();
  }

  private Side side(String speaker, List<Quoted> quoted) {
    return Side.of(index.entity(speaker).label(), quoted.stream().map(Quoted::ref).toList());
  }

  /** Returns the path of the first quotation, which holds the words. */
  private static String about(Quoted quoted) {
    return "quotation/"
        + quoted.ref().document()
        + "/"
        + quoted.quotation().content().start()
        + "-"
        + quoted.quotation().content().end();
  }
}
