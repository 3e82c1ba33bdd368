package org.newsgraph.extract.time;

import java.time.LocalDate;

/**
 * A period of the calendar: a day, a week, a quarter, a year …
 *
 * @param granularity its length
 * @param start its first day
 */
record Period(Granularity granularity, LocalDate start) {

  /** Returns the period of a length that holds a day. */
  static Period of(Granularity granularity, LocalDate day) {
    return new Period(granularity, granularity.floor(day));
  }

  /** Returns the last day. */
  LocalDate last() {
    return granularity.last(start);
  }

  /** Returns the TIMEX3 value. */
  String value() {
    return granularity.value(start);
  }

  /** Returns the period of the same length so many periods later. */
  Period shift(long count) {
    return new Period(granularity, granularity.floor(granularity.plus(start, count)));
  }

  /** Returns the period of another length that holds this one's first day. */
  Period to(Granularity other) {
    return of(other, start);
  }

  /** Returns whether a day lies in the period. */
  boolean holds(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(last());
  }
}
