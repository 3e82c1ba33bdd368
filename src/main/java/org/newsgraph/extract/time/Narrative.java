package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods that a document has mentioned so far. */
final class Narrative {

  private final List<Period> periods = new ArrayList<>();

  /** Adds a period that was just mentioned. */
  void add(Period period) {
    periods.add(period);
  }

  /** Returns the last period mentioned that is not longer than a granularity. */
  Optional<Period> latest(Granularity longest) {
    for (int i = periods.size() - 1; i >= 0; i--) {
      if (periods.get(i).granularity().compareTo(longest) <= 0) {
        return Optional.of(periods.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the last quarter mentioned, if no other month, half or year was mentioned since. */
  Optional<Period> fiscalQuarter() {
    for (int i = periods.size() - 1; i >= 0; i--) {
      Granularity granularity = periods.get(i).granularity();
      if (granularity == Granularity.QUARTER) {
        return Optional.of(periods.get(i));
      }
    }
    return Optional.empty();
  }
}
