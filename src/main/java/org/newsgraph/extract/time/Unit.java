package org.newsgraph.extract.time;

import java.util.Optional;

/** Units in which lengths of time are told. */
enum Unit {
  SECOND("PT", "S", null, 0),
  MINUTE("PT", "M", null, 0),
  HOUR("PT", "H", null, 0),
  DAY("P", "D", Granularity.DAY, 1),
  NIGHT("P", "D", Granularity.DAY, 1),
  WEEKEND("P", "W", Granularity.WEEKEND, 1),
  WEEK("P", "W", Granularity.WEEK, 1),
  FORTNIGHT("P", "W", Granularity.WEEK, 2),
  MONTH("P", "M", Granularity.MONTH, 1),
  QUARTER("P", "Q", Granularity.QUARTER, 1),
  YEAR("P", "Y", Granularity.YEAR, 1),
  DECADE("P", "Y", Granularity.YEAR, 10),
  CENTURY("P", "Y", Granularity.YEAR, 100),
  MILLENNIUM("P", "Y", Granularity.YEAR, 1000);

  private final String prefix;
  private final String letter;
  private final Granularity granularity;
  private final int size;

  Unit(String prefix, String letter, Granularity granularity, int size) {
    this.prefix = prefix;
    this.letter = letter;
    this.granularity = granularity;
    this.size = size;
  }

  /** Returns the calendar period of the unit; none for parts of a day. */
  Optional<Granularity> granularity() {
    return Optional.ofNullable(granularity);
  }

  /** Returns how many calendar periods one unit holds (a fortnight: two weeks). */
  int size() {
    return size;
  }

  /** Returns the TIMEX3 duration of so many units; whole months for parts of years. */
  String duration(double amount) {
    double count = this == WEEKEND || size == 0 ? amount : amount * size;
    if (count == Math.rint(count)) {
      return prefix + (long) count + letter;
    }
    return switch (this) {
      case YEAR, DECADE, CENTURY -> "P" + (long) count + "Y" + months(count) + "M";
      case HOUR -> "PT" + whole(count, "H") + Math.round(fraction(count) * 60) + "M";
      case MINUTE -> "PT" + whole(count, "M") + Math.round(fraction(count) * 60) + "S";
      default -> prefix + count + letter;
    };
  }

  private static long months(double years) {
    return Math.round(fraction(years) * 12);
  }

  private static String whole(double count, String letter) {
    return count < 1 ? "" : (long) count + letter;
  }

  private static double fraction(double count) {
    return count - Math.floor(count);
  }

  /** Returns the TIMEX3 duration of an untold number of units. */
  String someDuration() {
    String code =
        switch (this) {
          case DECADE -> "E";
          case CENTURY -> "C";
          default -> letter;
        };
    return prefix + "X" + code;
  }
}
