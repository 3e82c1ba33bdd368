package org.newsgraph.extract.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;

/**
 * A time on the clock: {@code 9:30 a.m.}, {@code 3 p.m. EST}, {@code 14:40}, {@code 0630 GMT}.
 *
 * @param end position after it
 * @param code what follows the day in ISO 8601: {@code T14:40}
 */
record Clock(int end, String code) {

  private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Set<String> MORNING = Set.of("a.m.", "am", "a.m");
  private static final Set<String> EVENING = Set.of("p.m.", "pm", "p.m");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "est", "edt", "cst", "pst", "pdt", "bst", "cet", "ist", "hrs", "hours");

  /** Returns the clock time that starts at a position. */
  static Optional<Clock> at(Lexemes words, int i) {
    return twelveHours(words, i).or(() -> twentyFourHours(words, i)).map(c -> c.zoned(words));
  }

  private static Optional<Clock> twelveHours(Lexemes words, int i) {
    Matcher m = HOURS.matcher(words.text(i));
    boolean digits = m.matches();
    int hour =
        digits
            ? Integer.parseInt(m.group(1))
            : NumberReader.cardinal(words, i)
                .filter(n -> n.to() == i + 1 && n.isWhole())
                .map(n -> (int) n.value())
                .orElse(0);
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    String minutes = digits && m.group(2) != null ? m.group(2) : "00";
    int at = words.is(i + 1, "o'clock") ? i + 2 : i + 1;
    at = at > i + 1 && words.is(at, "in") && words.is(at + 1, "the") ? at + 2 : at;
    boolean morning = MORNING.contains(words.text(at)) || at > i + 2 && words.is(at, "morning");
    boolean evening =
        EVENING.contains(words.text(at))
            || at > i + 2 && words.is(at, "afternoon", "evening", "night");
    if (!morning && !evening) {
      return Optional.empty();
    }
    int full = evening ? hour % 12 + 12 : hour % 12;
    return Optional.of(new Clock(at + 1, "T%02d:%s".formatted(full, minutes)));
  }

  private static Optional<Clock> twentyFourHours(Lexemes words, int i) {
    Matcher m = HOURS.matcher(words.text(i));
    if (m.matches() && m.group(2) != null && words.text(i).contains(":")) {
      int hour = Integer.parseInt(m.group(1));
      boolean valid = hour <= 24 && Integer.parseInt(m.group(2)) < 60;
      return valid
          ? Optional.of(new Clock(i + 1, "T%02d:%s".formatted(hour, m.group(2))))
          : Optional.empty();
    }
    Matcher military = MILITARY.matcher(words.text(i));
    return military.matches() && isMilitary(words, i)
        ? Optional.of(new Clock(i + 1, "T" + military.group(1) + ":" + military.group(2)))
        : Optional.empty();
  }

  private static boolean isMilitary(Lexemes words, int i) {
    boolean at = words.is(i - 1, "at") && !words.at(i + 1).isNoun();
    return words.text(i).startsWith("0") || at || ZONES.contains(words.text(i + 1));
  }

  /** Passes over a time zone: {@code GMT}, {@code local time}, {@code (1330 GMT)}. */
  private Clock zoned(Lexemes words) {
    int at = ZONES.contains(words.text(end)) ? end + 1 : end;
    at = words.is(at, "local") && words.is(at + 1, "time") ? at + 2 : at;
    boolean bracket =
        words.is(at, "(") && ZONES.contains(words.text(at + 2)) && words.is(at + 3, ")");
    return new Clock(bracket ? at + 4 : at, code);
  }
}
