package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods that a document has mentioned so far. */
final class Narrative {

  private final List<Period> periods = new ArrayList<>();
  private Optional<Period> quarter = Optional.empty();

  /** Adds a period that was just mentioned; one that is only compared with does not count. */
  void add(Period period, Meaning meaning) {
    boolean compared = meaning instanceof Meaning.Date d && d.when() instanceof When.YearsAway;
    if (compared) {
      return;
    }
    periods.add(period);
    if (period.granularity() == Granularity.QUARTER) {
      quarter = Optional.of(period);
    }
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

  /** Returns the last quarter mentioned. */
  Optional<Period> quarter() {
    return quarter;
  }
}
