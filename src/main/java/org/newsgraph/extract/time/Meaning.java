package org.newsgraph.extract.time;

import java.util.Optional;
import org.newsgraph.model.TimexType;

/** What an expression of time says. */
sealed interface Meaning {

  /** A period of the calendar. */
  record Date(When when, Stage stage) implements Meaning {}

  /** A time of a day; {@code clock} is what follows the day in ISO 8601: {@code T22:00}. */
  record Time(When day, String clock) implements Meaning {}

  /** A value that needs no setting: a duration, a set, the present. */
  record Constant(TimexType type, String value) implements Meaning {}

  /** Returns the period that is meant, if the setting determines it. */
  default Optional<Period> period(Setting setting) {
    if (this instanceof Date d) {
      return d.when().in(setting);
    }
    return this instanceof Time t ? t.day().in(setting) : Optional.empty();
  }
}
