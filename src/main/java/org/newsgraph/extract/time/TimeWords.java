package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.Phrases;
import org.newsgraph.extract.lexis.Phrases.Phrase;
import org.newsgraph.extract.lexis.TableFile;

/** The words of time, by kind. */
final class TimeWords {

  private static final TimeWords SHIPPED =
      new TimeWords(TableFile.read(TimeWords.class, "time-words.tsv", "kind", "value", "words"));

  private final Map<String, Map<String, String>> kinds = new TreeMap<>();
  private final Map<String, Phrases<String>> phrases = new TreeMap<>();

  TimeWords(TableFile file) {
    file.rows().forEach(this::read);
  }

  private void read(TableFile.Row row) {
    check(row);
    for (String word : row.list("words")) {
      if (kinds.computeIfAbsent(row.get("kind"), k -> new HashMap<>()).put(word, row.get("value"))
          != null) {
        throw row.invalid("this word stands here twice: " + word);
      }
      phrases.computeIfAbsent(row.get("kind"), k -> new Phrases<>()).add(word, row.get("value"));
    }
  }

  private static void check(TableFile.Row row) {
    String value = row.get("value");
    boolean good =
        switch (row.get("kind")) {
          case "month" -> value.matches("[1-9]|1[0-2]");
          case "weekday", "weekdays" -> value.matches("[1-7]");
          case "unit" -> List.of(Unit.values()).toString().matches(".*\\b" + value + "\\b.*");
          case "season" -> value.matches("SP|SU|FA|WI");
          case "part" -> value.matches("MO|AF|EV|NI|\\d\\d:00");
          case "decade" -> value.matches("[1-9]");
          case "recurrence" -> value.matches("PT?\\d+[HDWMQY]");
          case "about", "ahead" -> value.equals("-");
          default -> false;
        };
    if (!good) {
      throw row.invalid("not a kind of word of time, or not a value of this kind");
    }
  }

  private static Optional<String> of(String kind, String word) {
    return Optional.ofNullable(SHIPPED.kinds.get(kind).get(word));
  }

  /** Returns the number of a month, from 1. */
  static Optional<Integer> month(String word) {
    return of("month", word).map(Integer::valueOf);
  }

  /** Returns a day of the week told in the singular. */
  static Optional<DayOfWeek> weekday(String word) {
    return of("weekday", word).map(v -> DayOfWeek.of(Integer.parseInt(v)));
  }

  /** Returns a day of the week told in the plural ({@code Fridays}). */
  static Optional<DayOfWeek> weekdays(String word) {
    return of("weekdays", word).map(v -> DayOfWeek.of(Integer.parseInt(v)));
  }

  /** Returns a unit of time, singular or plural. */
  static Optional<Unit> unit(String word) {
    return of("unit", word).map(Unit::valueOf);
  }

  /** Returns the number of a season from 0 for spring. */
  static Optional<Integer> season(String word) {
    return of("season", word).map(List.of("SP", "SU", "FA", "WI")::indexOf);
  }

  /** Returns a part of the day: a TIMEX3 code ({@code NI}) or a clock time ({@code 12:00}). */
  static Optional<String> part(String word) {
    return of("part", word);
  }

  /** Returns the tens of a decade told in words ({@code eighties}: 8). */
  static Optional<Integer> decade(String word) {
    return of("decade", word).map(Integer::valueOf);
  }

  /** Returns whether a base form places what depends on it in the future. */
  static boolean isAhead(String lemma) {
    return of("ahead", lemma).isPresent();
  }

  /** Returns the position after words at {@code i} that leave a number loose, else {@code i}. */
  static int afterAbout(Lexemes words, int i) {
    return i + longest("about", words, i).map(Phrase::size).orElse(0);
  }

  /** Returns a phrase of repetition at a position; its meaning is its TIMEX3 value. */
  static Optional<Phrase<String>> recurrence(Lexemes words, int i) {
    return longest("recurrence", words, i);
  }

  private static Optional<Phrase<String>> longest(String kind, Lexemes words, int i) {
    return SHIPPED.phrases.get(kind).at(words, i);
  }
}
