package org.newsgraph.extract.time;

import java.time.LocalDate;

/** Which part of a period is meant: early May, mid-April, the end of the year. */
enum Stage {
  WHOLE(0, 1),
  EARLY(0, 0.4),
  MIDDLE(0.3, 0.7),
  LATE(0.6, 1),
  START(0, 0.2),
  END(0.8, 1);

  private final double from;
  private final double to;

  Stage(double from, double to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the first day that can be meant. */
  LocalDate earliest(Period period) {
    return period.start().plusDays((long) Math.floor(from * days(period)));
  }

  /** Returns the last day that can be meant. */
  LocalDate latest(Period period) {
    return period.start().plusDays((long) Math.ceil(to * days(period)) - 1);
  }

  private static long days(Period period) {
    return period.last().toEpochDay() - period.start().toEpochDay() + 1;
  }
}
