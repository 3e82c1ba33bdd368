package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The lengths of calendar periods, from fine to coarse. */
enum Granularity {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** Returns the first day of the period that holds a day. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEKEND -> floorWeek(day).plusDays(5);
      case WEEK -> floorWeek(day);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON -> floorSeason(day);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  private static LocalDate floorWeek(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate floorSeason(LocalDate day) {
    LocalDate start = day.minusMonths(day.getMonthValue() % 3);
    return start.withDayOfMonth(1);
  }

  /** Returns the first day of the period so many periods later. */
  LocalDate plus(LocalDate start, long count) {
    return switch (this) {
      case DAY -> start.plusDays(count);
      case WEEKEND, WEEK -> start.plusWeeks(count);
      case MONTH -> start.plusMonths(count);
      case SEASON, QUARTER -> start.plusMonths(3 * count);
      case HALF -> start.plusMonths(6 * count);
      case YEAR -> start.plusYears(count);
      case DECADE -> start.plusYears(10 * count);
      case CENTURY -> start.plusYears(100 * count);
    };
  }

  /** Returns the last day of the period that starts on a day. */
  LocalDate last(LocalDate start) {
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }

  /** Returns the TIMEX3 value of the period that starts on a day. */
  String value(LocalDate start) {
    int year = start.getYear();
    return switch (this) {
      case DAY -> start.toString();
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case MONTH -> "%04d-%02d".formatted(year, start.getMonthValue());
      case SEASON -> "%04d-%s".formatted(year, SEASONS[start.getMonthValue() / 3 - 1]);
      case QUARTER -> "%04d-Q%d".formatted(year, start.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> "%04d-H%d".formatted(year, start.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> "%04d".formatted(year);
      case DECADE -> "%03d".formatted(year / 10);
      case CENTURY -> "%02d".formatted(year / 100);
    };
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
