package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the calendar dates of date lines and footers. */
final class DateText {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Two-digit years from here on are of the 20th century. */
  private static final int PIVOT = 50;

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final String TIME =
      "(?:[T,]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\b\\.?)?"
          + "\\s*(?:(?-i:[A-Z]{1,3}T|UTC|Z)\\b|[+-]\\d{2}:?\\d{2})?)?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /** A date in any of the forms, to be used in other expressions that ignore case. */
  static final String REGEX =
      "(?:"
          + ("\\d{4}-\\d{2}-\\d{2}" + TIME)
          + ("|"
              + WEEKDAY
              + MONTH
              + "\\s+"
              + DAY
              + "\\b(?:,?\\s+(?:\\d{4}\\b|'\\d{2}\\b|\\d{2}(?=\\s*(?:[(–—]|--))))?"
              + TIME)
          + ("|"
              + WEEKDAY
              + DAY
              + "\\b\\.?\\s+"
              + MONTH
              + "(?:,?\\s+'?(?:\\d{4}|\\d{2})\\b)?"
              + TIME)
          + ("|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b" + TIME)
          + ")";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DATE = Pattern.compile(REGEX, FLAGS);
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(" + MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+'?(\\d{4}|\\d{2}))?\\b", FLAGS);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(" + MONTH + ")(?:,?\\s+'?(\\d{4}|\\d{2}))?\\b",
          FLAGS);
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  /**
   * A date as a text tells it.
   *
   * @param day day and month
   * @param year the year, or 0 if it is not told
   * @param end where it ends in the text
   */
  record Date(MonthDay day, int year, int end) {

    /** Returns the day if the year is told. */
    Optional<LocalDate> complete() {
      return year == 0 || !day.isValidYear(year) ? Optional.empty() : Optional.of(day.atYear(year));
    }

    /** Returns the day, in the year that brings it nearest to another day if none is told. */
    LocalDate near(LocalDate other) {
      if (year != 0) {
        return day.atYear(year);
      }
      LocalDate best = day.atYear(other.getYear());
      for (int shift = -1; shift <= 1; shift += 2) {
        LocalDate candidate = day.atYear(other.getYear() + shift);
        if (distance(candidate, other) < distance(best, other)) {
          best = candidate;
        }
      }
      return best;
    }

    private static long distance(LocalDate one, LocalDate two) {
      return Math.abs(one.toEpochDay() - two.toEpochDay());
    }
  }

  private DateText() {}

  /** Returns the date that begins exactly at a place of a text. */
  static Optional<Date> at(String plain, int start) {
    Matcher m = DATE.matcher(plain).region(start, Math.min(plain.length(), start + 80));
    return m.lookingAt() ? parse(plain.substring(start, m.end()), m.end()) : Optional.empty();
  }

  /** Reads a text that {@link #REGEX} matched. */
  static Optional<Date> parse(String text, int end) {
    Matcher m = ISO.matcher(text);
    if (m.lookingAt()) {
      return date(m.group(2), m.group(3), m.group(1), end);
    }
    m = NUMBERS.matcher(text);
    if (m.lookingAt()) {
      return numbers(m, end);
    }
    m = DAY_FIRST.matcher(text);
    if (m.find()) {
      return date(month(m.group(2)), m.group(1), m.group(3), end);
    }
    m = MONTH_FIRST.matcher(text);
    return m.find() ? date(month(m.group(1)), m.group(2), m.group(3), end) : Optional.empty();
  }

  /** Reads 31/7/2021 and 7/31/2021; 7/8/2021 may be either and tells nothing. */
  private static Optional<Date> numbers(Matcher m, int end) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    if (first > 12 || first == second || m.group().indexOf('.') > 0) {
      return date(m.group(2), m.group(1), m.group(3), end);
    }
    return second > 12 ? date(m.group(1), m.group(2), m.group(3), end) : Optional.empty();
  }

  private static Optional<Date> date(String month, String day, String year, int end) {
    try {
      MonthDay monthDay = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new Date(monthDay, year(year), end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String text) {
    if (text == null) {
      return 0;
    }
    int number = Integer.parseInt(text);
    if (text.length() == 4) {
      return number;
    }
    return number < PIVOT ? 2000 + number : 1900 + number;
  }

  private static String month(String name) {
    return String.valueOf(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
  }
}
