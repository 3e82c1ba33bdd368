package org.newsgraph.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the day of a time stamp as it is written, in its own time zone. */
final class DayText {

  private static final int ISO_LENGTH = 10;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private DayText() {}

  /** Returns the day of an ISO 8601 day or time, or of an RFC 1123 time. */
  static Optional<LocalDate> read(String text) {
    String trimmed = text.strip();
    try {
      boolean iso = trimmed.matches("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");
      LocalDate day =
          iso
              ? LocalDate.parse(trimmed.substring(0, ISO_LENGTH))
              : LocalDate.parse(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(day).filter(DayText::isPlausible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Returns whether a day lies in a year that is written with four digits. */
  static boolean isPlausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** Returns what is said of a text that is none. */
  static String odd(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    String shown = line.length() > 40 ? line.substring(0, 40) + "…" : line;
    return "no day like 2021-07-31, left out: " + shown;
  }
}
