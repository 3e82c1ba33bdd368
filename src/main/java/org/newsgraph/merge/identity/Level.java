package org.newsgraph.merge.identity;

/** Level of a place in the hierarchy, as the noun beside its name tells it. */
enum Level {
  unknown,
  country,
  first,
  second,
  settlement,
  other;

  /** Returns whether a place of this level can be one of the other level. */
  boolean fits(Level other) {
    return this == other || this == unknown || other == unknown;
  }
}
