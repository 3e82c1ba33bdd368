package org.newsgraph.merge.happening;

import org.newsgraph.merge.identity.EntityIndex;

/** How the places of two happenings relate. */
enum PlaceRelation {
  /** They share an innermost place. */
  SAME(8),
  /** A place of one lies in a place of the other. */
  CONTAINS(4),
  /** One of them tells no place, or only its country. */
  UNKNOWN(1),
  /** They cannot be at one place. */
  CONFLICT(0);

  private final int weight;

  PlaceRelation(int weight) {
    this.weight = weight;
  }

  /** Returns how much it speaks for one happening. */
  int weight() {
    return weight;
  }

  /** Returns how the places of two profiles relate. */
  static PlaceRelation of(Profile one, Profile two, EntityIndex index) {
    if (!countriesFit(one, two, index) || !countriesFit(two, one, index)) {
      return CONFLICT;
    }
    if (one.places().isEmpty() || two.places().isEmpty()) {
      return UNKNOWN;
    }
    if (one.places().stream().anyMatch(two.places()::contains)) {
      return SAME;
    }
    boolean contains =
        one.places().stream()
            .anyMatch(
                a -> two.places().stream().anyMatch(b -> index.covers(a, b) || index.covers(b, a)));
    return contains ? CONTAINS : CONFLICT;
  }

  /** Returns whether the countries of one hold the places and countries of the other. */
  private static boolean countriesFit(Profile one, Profile two, EntityIndex index) {
    if (one.countries().isEmpty()) {
      return true;
    }
    boolean located =
        two.places().stream().anyMatch(p -> !index.containing(p).isEmpty())
            || !two.countries().isEmpty();
    return !located
        || two.countries().stream().anyMatch(one.countries()::contains)
        || two.places().stream()
            .anyMatch(p -> one.countries().stream().anyMatch(c -> index.covers(c, p)));
  }
}
