package org.newsgraph.merge.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a document as a whole tells about the entities in it.
 *
 * @param id the document
 * @param date its day of publication, else the last day that it tells, if any
 * @param countries ISO codes of the countries that it is mostly about
 */
record DocumentContext(String id, Optional<LocalDate> date, Set<String> countries) {

  /** Stands for all seasons together. */
  static final String ANY = "*";

  private static final int SEASON = 90;

  /** Returns whether two documents lie at most so many days apart; true when a date is unknown. */
  boolean within(DocumentContext other, int days) {
    if (date.isEmpty() || other.date.isEmpty()) {
      return true;
    }
    return Math.abs(ChronoUnit.DAYS.between(date.get(), other.date.get())) <= days;
  }

  /** Returns the number of the 90 days that the date lies in; empty when it is unknown. */
  String season() {
    return date.map(d -> String.valueOf(number(d))).orElse("");
  }

  /** Returns the seasons within 60 days, the unknown one included; any without a date. */
  List<String> seasonsAround() {
    return date.isEmpty() ? List.of(ANY) : around(1);
  }

  /** Returns the seasons within about a year, the unknown one included; empty without a date. */
  List<String> seasonsOfYear() {
    return date.isEmpty() ? List.of() : around(4);
  }

  private List<String> around(int seasons) {
    List<String> out = new ArrayList<>(List.of(""));
    date.ifPresent(
        d -> {
          for (long i = number(d) - seasons; i <= number(d) + seasons; i++) {
            out.add(String.valueOf(i));
          }
        });
    return out;
  }

  private static long number(LocalDate date) {
    return Math.floorDiv(date.toEpochDay(), SEASON);
  }
}
