package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;

/** Groups the tellings of one document that it tells as one happening. */
final class Strands {

  private Strands() {}

  /** Returns the groups of all documents, in their order. */
  static List<Profile> of(List<Extraction> sorted, EntityIndex index) {
    List<Profile> out = new ArrayList<>();
    for (Extraction extraction : sorted) {
      out.addAll(strands(extraction, index));
    }
    return out;
  }

  private static List<Profile> strands(Extraction extraction, EntityIndex index) {
    Optional<LocalDate> told = told(extraction);
    Map<String, List<Telling>> groups = new LinkedHashMap<>();
    for (Event event : extraction.events()) {
      String happening = event.happening() == null ? event.id() : event.happening();
      groups
          .computeIfAbsent(happening + " " + Types.family(event.type()), k -> new ArrayList<>())
          .add(Telling.of(extraction.document().id(), event, told, index));
    }
    return groups.values().stream().flatMap(g -> split(g, index).stream()).toList();
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

  /** Splits a group whose tellings cannot all be one, for the hint of a document may err. */
  private static List<Profile> split(List<Telling> group, EntityIndex index) {
    List<Profile> out = new ArrayList<>();
    for (Telling telling : group) {
      Profile single = new Profile(List.of(telling), index);
      Optional<Profile> best =
          out.stream()
              .filter(p -> !apart(p, single, index))
              .max(Comparator.comparing(p -> common(p, single, index)));
      if (best.isPresent()) {
        best.get().absorb(single);
      } else {
        out.add(single);
      }
    }
    return out;
  }

  private static boolean apart(Profile one, Profile two, EntityIndex index) {
    if (!Types.fit(one.type(), two.type())) {
      return true;
    }
    DayRelation day = DayRelation.of(one, two);
    Overlap overlap = Overlap.of(one, two, index);
    boolean nothing = overlap.shared() == 0 && !overlap.sharedObject() && !overlap.sharedFigure();
    return day == DayRelation.CONFLICT
        || day == DayRelation.NEAR
        || PlaceRelation.of(one, two, index) == PlaceRelation.CONFLICT
        // a host or mediator may be told besides the sides
        || (overlap.actorsClash() && !Types.mutual(one.type()))
        || overlap.figuresDiffer()
        || (Types.ofOneObject(one.type()) && overlap.objectsClash())
        || (one.type() != two.type() && nothing);
  }

  private static int common(Profile one, Profile two, EntityIndex index) {
    Overlap overlap = Overlap.of(one, two, index);
    return (overlap.sharedObject() ? 4 : 0)
        + (overlap.sharedHead() ? 2 : 0)
        + Math.min(1, overlap.shared());
  }
}
