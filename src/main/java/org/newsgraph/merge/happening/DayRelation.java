package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** How the times of two happenings relate. */
enum DayRelation {
  /** They share an exact day. */
  EQUAL(40),
  /** Their bounds, a week wide at most, can mean one day. */
  OVERLAP(20),
  /** One of them tells too little. */
  UNKNOWN(10),
  /** Their exact days are neighbours. */
  NEAR(5),
  /** They cannot be at one time. */
  CONFLICT(0);

  private static final int WIDEST = 7;

  private final int weight;

  DayRelation(int weight) {
    this.weight = weight;
  }

  /** Returns how much it speaks for one happening. */
  int weight() {
    return weight;
  }

  /** Returns how the times of two profiles relate. */
  static DayRelation of(Profile one, Profile two) {
    if (!one.days().isEmpty() && !two.days().isEmpty()) {
      return exact(one.days(), two.days());
    }
    if (disjoint(one, two) || disjoint(two, one)) {
      return CONFLICT;
    }
    return narrow(one) && narrow(two) ? OVERLAP : UNKNOWN;
  }

  private static DayRelation exact(Set<LocalDate> one, Set<LocalDate> two) {
    if (one.stream().anyMatch(two::contains)) {
      return EQUAL;
    }
    boolean near =
        one.size() == 1
            && two.size() == 1
            && Math.abs(ChronoUnit.DAYS.between(one.iterator().next(), two.iterator().next())) == 1;
    return near ? NEAR : CONFLICT;
  }

  private static boolean disjoint(Profile one, Profile two) {
    LocalDate first = first(one);
    LocalDate last = last(two);
    return first != null && last != null && last.isBefore(first);
  }

  private static LocalDate first(Profile profile) {
    return profile.days().isEmpty() ? profile.earliest() : profile.days().iterator().next();
  }

  private static LocalDate last(Profile profile) {
    return profile.days().stream().reduce((a, b) -> b).orElse(profile.latest());
  }

  private static boolean narrow(Profile profile) {
    LocalDate first = first(profile);
    LocalDate last = last(profile);
    return first != null && last != null && ChronoUnit.DAYS.between(first, last) <= WIDEST;
  }
}
