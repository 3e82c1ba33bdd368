package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Modality;

/**
 * Decides whether tellings can be taken for one happening, and how well they fit. The less they
 * tell of time and place, the more they must have in common otherwise.
 */
final class JoinRules {

  /** Documents of one story are published within so many days. */
  static final int STORY_DAYS = 3;

  private final EntityIndex index;

  JoinRules(EntityIndex index) {
    this.index = index;
  }

  /**
   * How well tellings fit a happening.
   *
   * @param score higher is better
   * @param vague whether time or place are not both told by both, so that only one happening may
   *     fit
   */
  record Fit(int score, boolean vague) {}

  /** What is compared, with how it relates. */
  private record Pair(
      Profile one, Profile two, DayRelation day, PlaceRelation place, Overlap overlap) {

    boolean sameDocument() {
      return !Collections.disjoint(one.documents(), two.documents());
    }

    boolean singular() {
      return Types.singular(two.type());
    }

    /** Returns whether anything named or counted is the same. */
    boolean anything() {
      return overlap.shared() > 0 || overlap.sharedObject() || overlap.sharedFigure();
    }

    boolean thing() {
      return overlap.sharedObject() || overlap.sharedFigure();
    }
  }

  /** Returns how well tellings of one document fit a happening; empty if they do not. */
  Optional<Fit> fit(Profile happening, Profile tellings) {
    if (!Types.fit(happening.type(), tellings.type())) {
      return Optional.empty();
    }
    DayRelation day = DayRelation.of(happening, tellings);
    PlaceRelation place = PlaceRelation.of(happening, tellings, index);
    if (day == DayRelation.CONFLICT || place == PlaceRelation.CONFLICT) {
      return Optional.empty();
    }
    Pair pair = new Pair(happening, tellings, day, place, Overlap.of(happening, tellings, index));
    return clash(pair) || !enough(pair) ? Optional.empty() : Optional.of(score(pair));
  }

  /**
   * Returns whether tellings without any date fit a happening, if their documents are known to tell
   * one story: the same kind, place and side, done to the same.
   */
  boolean fitAmongKin(Profile happening, Profile tellings) {
    DayRelation day = DayRelation.of(happening, tellings);
    PlaceRelation place = PlaceRelation.of(happening, tellings, index);
    if (happening.type() != tellings.type()
        || day != DayRelation.UNKNOWN
        || place != PlaceRelation.SAME) {
      return false;
    }
    Pair pair = new Pair(happening, tellings, day, place, Overlap.of(happening, tellings, index));
    boolean alike =
        (pair.overlap().shared() > 0 && pair.thing())
            || (Types.mutual(tellings.type()) && (pair.anything() || silent(pair)));
    return alike && !pair.sameDocument() && !wide(pair) && !clash(pair);
  }

  private static boolean clash(Pair pair) {
    Overlap overlap = pair.overlap();
    boolean sure = pair.day() == DayRelation.EQUAL && pair.place() == PlaceRelation.SAME;
    boolean otherType = pair.one().type() != pair.two().type();
    boolean counted = pair.two().type() == EventType.PrisonRelease || sure;
    boolean state = pair.two().type() == EventType.TerritorialControl;
    return overlap.actorsClash()
        || overlap.objectsClash()
        || (overlap.figuresDiffer() && (pair.sameDocument() || !sure || !pair.anything()))
        || (overlap.figuresContradict() && (!counted || state))
        || (otherType && !(sure && overlap.sharedFigure()))
        || (!pair.two().asserted() && !joinsUnasserted(pair));
  }

  /** What is only planned or possible joins what is told of that very day and place. */
  private static boolean joinsUnasserted(Pair pair) {
    boolean denial =
        pair.two().tellings().stream()
            .map(t -> t.event().modality())
            .allMatch(m -> m == Modality.denied || m == Modality.negated);
    boolean day = pair.day() == DayRelation.EQUAL || (denial && pair.day() != DayRelation.NEAR);
    return day && pair.place() == PlaceRelation.SAME && pair.anything();
  }

  private boolean enough(Pair pair) {
    if (pair.sameDocument()) {
      return enoughInOneDocument(pair);
    }
    return switch (pair.day()) {
      case EQUAL -> enoughOnOneDay(pair);
      case OVERLAP -> enoughInBounds(pair);
      case UNKNOWN -> enoughWithoutDay(pair);
      case NEAR -> enoughOnNextDay(pair);
      case CONFLICT -> false;
    };
  }

  private boolean enoughInOneDocument(Pair pair) {
    boolean release = pair.two().type() == EventType.PrisonRelease && pair.overlap().sharedHead();
    boolean located =
        pair.place() == PlaceRelation.SAME || (release && pair.place() == PlaceRelation.CONTAINS);
    if (!located || !(pair.anything() || release)) {
      return false;
    }
    boolean undated =
        pair.day() == DayRelation.UNKNOWN && pair.two().days().isEmpty() && pair.singular();
    return pair.day() == DayRelation.EQUAL || undated;
  }

  private boolean enoughOnOneDay(Pair pair) {
    Overlap overlap = pair.overlap();
    return switch (pair.place()) {
      case SAME ->
          wide(pair)
              ? pair.thing() || overlap.shared() > 1
              : pair.singular() || pair.anything() || silent(pair);
      case CONTAINS ->
          Types.ofOneObject(pair.two().type())
              ? overlap.sharedObject()
              : pair.anything() || pair.two().type() == EventType.PrisonRelease;
      case UNKNOWN -> overlap.shared() > 1 || (overlap.shared() == 1 && pair.thing());
      case CONFLICT -> false;
    };
  }

  /** Returns whether one side tells nobody by name, so that nothing can be in common. */
  private static boolean silent(Pair pair) {
    return nobody(pair.one()) || nobody(pair.two());
  }

  private static boolean nobody(Profile profile) {
    return profile.actors().isEmpty() && profile.targets().isEmpty();
  }

  private boolean wide(Pair pair) {
    return pair.two().places().stream().allMatch(index::isWide);
  }

  private boolean enoughInBounds(Pair pair) {
    Overlap overlap = pair.overlap();
    return switch (pair.place()) {
      case SAME -> pair.anything() && toldTogether(pair).orElse(1) == 1;
      case CONTAINS -> overlap.shared() > 0 && pair.thing();
      case UNKNOWN ->
          overlap.shared() > 1 && (overlap.sharedFigure() || Types.mutual(pair.two().type()));
      case CONFLICT -> false;
    };
  }

  private boolean enoughWithoutDay(Pair pair) {
    OptionalInt together = toldTogether(pair);
    if (together.isPresent() && together.getAsInt() == 0) {
      return false;
    }
    Overlap overlap = pair.overlap();
    boolean release = pair.two().type() == EventType.PrisonRelease;
    boolean counted = release && overlap.figuresAgree();
    return switch (pair.place()) {
      case SAME ->
          pair.singular()
              ? (pair.anything() || counted)
              : together.isPresent() && overlap.shared() > 0 && pair.thing();
      case CONTAINS -> release ? (overlap.shared() > 0 || counted) : false;
      case UNKNOWN -> overlap.shared() > 1 && overlap.sharedFigure();
      case CONFLICT -> false;
    };
  }

  /** Sources may differ by a day on what can happen only once there. */
  private boolean enoughOnNextDay(Pair pair) {
    EventType type = pair.two().type();
    boolean once =
        type == EventType.Recapture || type == EventType.Seizure || type == EventType.PrisonRelease;
    boolean figuresFit =
        pair.one().figures().isEmpty()
            || pair.two().figures().isEmpty()
            || pair.overlap().figuresAgree();
    return once
        && figuresFit
        && pair.place() == PlaceRelation.SAME
        && !wide(pair)
        && pair.overlap().shared() > 0
        && toldTogether(pair).orElse(0) == 1;
  }

  /** Returns 1 if documents of both are published within days of each other, 0 if not. */
  private static OptionalInt toldTogether(Pair pair) {
    if (pair.one().told().isEmpty() || pair.two().told().isEmpty()) {
      return OptionalInt.empty();
    }
    boolean near =
        pair.one().told().stream()
            .anyMatch(a -> pair.two().told().stream().anyMatch(b -> near(a, b)));
    return OptionalInt.of(near ? 1 : 0);
  }

  private static boolean near(LocalDate one, LocalDate two) {
    return Math.abs(ChronoUnit.DAYS.between(one, two)) <= STORY_DAYS;
  }

  private static Fit score(Pair pair) {
    Overlap overlap = pair.overlap();
    int common =
        Math.min(overlap.shared(), 3)
            + (overlap.sharedFigure() ? 2 : 0)
            + (overlap.sharedObject() ? 2 : 0);
    boolean vague = pair.day() != DayRelation.EQUAL || pair.place() != PlaceRelation.SAME;
    return new Fit(pair.day().weight() + pair.place().weight() + common, vague);
  }
}
