package org.newsgraph.extract.event;

import java.util.Optional;

/** What a day told in a sentence says about when an event of it was. */
enum DayReach {
  /** It is when the event was. */
  ON,
  /** The event was then or earlier: "condemned the killing on Monday". */
  BY,
  /** The event was then or later: "fled after the attack of Monday". */
  FROM;

  /** Returns what holds if both hold; nothing if they say nothing together. */
  Optional<DayReach> and(DayReach other) {
    if (this == ON || this == other) {
      return Optional.of(other);
    }
    return other == ON ? Optional.of(this) : Optional.empty();
  }
}
