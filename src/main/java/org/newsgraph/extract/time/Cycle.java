package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A period that comes back each year or each week: July, July 7, Friday, the third quarter. */
sealed interface Cycle {

  /** Returns how long one turn is: a year or a week. */
  default Granularity turn() {
    return Granularity.YEAR;
  }

  /** Returns the occurrence in the turn that starts on a day; none on February 29 of most years. */
  Optional<Period> in(LocalDate turnStart);

  /** A month, from 1. */
  record MonthOfYear(int month) implements Cycle {
    @Override
    public Optional<Period> in(LocalDate turnStart) {
      return Optional.of(new Period(Granularity.MONTH, turnStart.withMonth(month)));
    }
  }

  /** A day of a month, possibly one that must be a certain day of the week. */
  record DayOfYear(int month, int day, Optional<DayOfWeek> weekday) implements Cycle {

    /** Returns whether a month can have such a day. */
    static boolean exists(int month, int day) {
      return day >= 1 && day <= Month.of(month).maxLength();
    }

    @Override
    public Optional<Period> in(LocalDate turnStart) {
      LocalDate first = turnStart.withMonth(month);
      if (day > first.lengthOfMonth()) {
        return Optional.empty();
      }
      LocalDate date = first.withDayOfMonth(day);
      boolean fits = weekday.isEmpty() || weekday.get() == date.getDayOfWeek();
      return fits ? Optional.of(new Period(Granularity.DAY, date)) : Optional.empty();
    }
  }

  /** A day of the week. */
  record DayInWeek(DayOfWeek day) implements Cycle {
    @Override
    public Granularity turn() {
      return Granularity.WEEK;
    }

    @Override
    public Optional<Period> in(LocalDate turnStart) {
      return Optional.of(new Period(Granularity.DAY, turnStart.with(day)));
    }
  }

  /** The weekend. */
  record WeekendInWeek() implements Cycle {
    @Override
    public Granularity turn() {
      return Granularity.WEEK;
    }

    @Override
    public Optional<Period> in(LocalDate turnStart) {
      return Optional.of(Period.of(Granularity.WEEKEND, turnStart));
    }
  }

  /** A quarter (1 to 4), a half (1 or 2) or a season (0 for spring to 3 for winter) of a year. */
  record Part(Granularity granularity, int number) implements Cycle {
    @Override
    public Optional<Period> in(LocalDate turnStart) {
      int month =
          switch (granularity) {
            case QUARTER -> 3 * number - 2;
            case HALF -> 6 * number - 5;
            default -> 3 * number + 3;
          };
      return Optional.of(new Period(granularity, turnStart.withMonth(month)));
    }
  }
}
