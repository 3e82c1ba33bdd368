package org.newsgraph.extract.time;

import java.util.List;

/** Puts the families of expressions together. */
final class TimeGrammar {

  private TimeGrammar() {}

  /** Returns the rule for all expressions of time: the longest one at a position. */
  static Rule create() {
    Rule dates =
        Rule.longest(
            List.of(
                new NamedDays(),
                new CalendarDates(),
                new Quarters(),
                new RelativePeriods(),
                new Deictics(),
                new Distances(),
                new Years()));
    return Rule.longest(
        List.of(
            new DayTimes(dates),
            new Stages(dates),
            dates,
            new References(),
            new Recurrences(),
            new Durations()));
  }
}
