package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;
import org.newsgraph.model.TimexType;

/**
 * Repeated times: {@code every Friday}, {@code each month}, {@code daily}, {@code twice a week}.
 */
final class Recurrences implements Rule {

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    return every(words, i)
        .or(() -> rate(words, i))
        .or(() -> weekdays(words, i))
        .or(() -> TimeWords.recurrence(words, i).flatMap(p -> set(i, i + p.size(), p.meaning())));
  }

  private static Optional<Match> every(Lexemes words, int i) {
    if (!words.is(i, "every", "each")) {
      return Optional.empty();
    }
    int at = words.is(i + 1, "other", "single") ? i + 2 : i + 1;
    double turn = words.is(i + 1, "other") ? 2 : 1;
    Optional<DayOfWeek> day = Names.weekday(words, at);
    if (day.isPresent()) {
      return set(i, at + 1, "XXXX-WXX-" + day.get().getValue());
    }
    Optional<Integer> month = Names.month(words, at);
    if (month.isPresent()) {
      return set(i, at + 1, "XXXX-%02d".formatted(month.get()));
    }
    return Amount.at(words, at)
        .flatMap(a -> set(i, a.to(), a.duration()))
        .or(() -> unit(words, i, at, turn));
  }

  private static Optional<Match> unit(Lexemes words, int from, int at, double turn) {
    Optional<String> part = TimeWords.part(words.text(at)).filter(p -> p.length() == 2);
    if (part.isPresent()) {
      return set(from, at + 1, "XXXX-XX-XXT" + part.get());
    }
    return TimeWords.unit(words.text(at)).flatMap(u -> set(from, at + 1, u.duration(turn)));
  }

  /** {@code twice a week}, {@code three times per day}. */
  private static Optional<Match> rate(Lexemes words, int i) {
    int times =
        NumberReader.cardinal(words, i)
            .filter(n -> words.is(n.to(), "times"))
            .map(n -> n.to() + 1)
            .orElse(words.is(i, "once", "twice") ? i + 1 : 0);
    boolean rate = times > 0 && words.is(times, "a", "an", "per", "each", "every");
    return rate
        ? TimeWords.unit(words.text(times + 1)).flatMap(u -> set(i, times + 2, u.duration(1)))
        : Optional.empty();
  }

  /** {@code on Fridays}, {@code Monday nights}. */
  private static Optional<Match> weekdays(Lexemes words, int i) {
    Optional<DayOfWeek> plural = TimeWords.weekdays(words.text(i));
    if (plural.isPresent()) {
      return set(i, i + 1, "XXXX-WXX-" + plural.get().getValue());
    }
    boolean parts = words.is(i + 1, "mornings", "afternoons", "evenings", "nights");
    return parts
        ? Names.weekday(words, i)
            .flatMap(d -> set(i, i + 2, "XXXX-WXX-" + d.getValue() + "T" + part(words, i + 1)))
        : Optional.empty();
  }

  private static String part(Lexemes words, int i) {
    return TimeWords.part(words.text(i)).orElseThrow();
  }

  private static Optional<Match> set(int from, int to, String value) {
    return Optional.of(new Match(from, to, new Meaning.Constant(TimexType.SET, value)));
  }
}
