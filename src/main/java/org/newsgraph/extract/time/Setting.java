package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param anchor the day of writing, if known
 * @param narrative the periods mentioned before
 * @param outlook whether the clause lies behind or ahead
 */
record Setting(Optional<LocalDate> anchor, Narrative narrative, Outlook outlook) {

  /** Returns the period of the day of writing. */
  Optional<Period> now(Granularity granularity) {
    return anchor.map(day -> Period.of(granularity, day));
  }

  /** Returns the period in which the narrative stands: the last one mentioned, else now. */
  Optional<Period> then(Granularity granularity) {
    return narrative.latest(granularity).map(p -> p.to(granularity)).or(() -> now(granularity));
  }
}
