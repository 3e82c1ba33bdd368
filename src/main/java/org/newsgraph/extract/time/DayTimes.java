package org.newsgraph.extract.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;

/**
 * Times of a day: {@code 10 p.m. Wednesday}, {@code Wednesday night}, {@code noon}, {@code last
 * night}, {@code the morning of July 7}, {@code the early hours of Thursday}.
 */
final class DayTimes implements Rule {

  private static final Set<String> LINKS =
      Set.of("at", "around", "about", "by", "before", "after", "in", "on", "from", "until", "near");
  private static final When TODAY = new When.Offset(Granularity.DAY, 0, false);
  private static final When THAT_DAY = new When.Offset(Granularity.DAY, 0, true);

  private final Rule dates;

  /**
   * Makes the rule.
   *
   * @param dates the days that may carry a time
   */
  DayTimes(Rule dates) {
    this.dates = dates;
  }

  private record Day(When when, int end) {}

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    int at = words.is(i, "the", "around", "about", "early", "late", "earlier", "later") ? i + 1 : i;
    return deictic(words, i, at)
        .or(() -> clockFirst(words, i, at))
        .or(() -> partFirst(words, i, at))
        .or(() -> dayFirst(words, i, at));
  }

  /** {@code tonight}, {@code last night}, {@code this morning}, {@code overnight}. */
  private static Optional<Match> deictic(Lexemes words, int from, int at) {
    if (words.is(at, "tonight")) {
      return time(from, at + 1, TODAY, "TNI");
    }
    if (words.is(at, "overnight") && words.at(at).tag().equals("RB")) {
      return time(from, at + 1, TODAY, "TNI");
    }
    if (words.is(at, "last") && words.is(at + 1, "night", "evening")) {
      When yesterday = new When.Offset(Granularity.DAY, -1, false);
      return time(from, at + 2, yesterday, code(words, at + 1));
    }
    boolean part = TimeWords.part(words.text(at + 1)).isPresent();
    if (part && words.is(at, "this")) {
      return time(from, at + 2, TODAY, code(words, at + 1));
    }
    return part && words.is(at, "that")
        ? time(from, at + 2, THAT_DAY, code(words, at + 1))
        : Optional.empty();
  }

  /** {@code 3 p.m. [on Friday]}. */
  private Optional<Match> clockFirst(Lexemes words, int from, int at) {
    Optional<Clock> clock = Clock.at(words, at);
    if (clock.isEmpty()) {
      return Optional.empty();
    }
    int end = clock.get().end();
    return dayAfter(words, end)
        .map(d -> time(from, d.end(), d.when(), clock.get().code()))
        .orElseGet(() -> time(from, end, THAT_DAY, clock.get().code()));
  }

  /** {@code the morning of July 7}, {@code the night of last Friday}, {@code noon Thursday}. */
  private Optional<Match> partFirst(Lexemes words, int from, int at) {
    boolean hours = words.is(at, "early", "small") && words.is(at + 1, "hours");
    boolean earlyHours = words.is(from, "early") && words.is(at, "hours");
    Optional<String> part =
        hours || earlyHours ? Optional.of("MO") : TimeWords.part(words.text(at));
    if (part.isEmpty() || words.text(at).endsWith("s") && !hours && !earlyHours) {
      return Optional.empty();
    }
    int end = hours ? at + 2 : at + 1;
    Optional<Day> day = dayAfter(words, end);
    if (day.isPresent()) {
      return time(from, day.get().end(), day.get().when(), "T" + part.get());
    }
    boolean inThe = words.is(at - 1, "the") && words.is(at - 2, "in", "during") && end == at + 1;
    boolean exact = part.get().contains(":") && words.is(at - 1, "at", "around", "by", "until");
    return inThe || exact ? time(from, end, THAT_DAY, "T" + part.get()) : Optional.empty();
  }

  /** {@code Wednesday night}, {@code Friday at 3 p.m.}, {@code July 7, around noon}. */
  private Optional<Match> dayFirst(Lexemes words, int from, int at) {
    Optional<Match> day = dates.at(words, at).filter(DayTimes::isDay);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    When when = day.get().when().orElseThrow();
    int end = day.get().to();
    int next = words.is(end, ",", "'s") ? end + 1 : end;
    next = words.is(next, "in") && words.is(next + 1, "the") ? next + 2 : next;
    next = LINKS.contains(words.text(next)) ? next + 1 : next;
    int part = words.is(next, "early", "late", "mid") ? next + 1 : next;
    Optional<Clock> clock = Clock.at(words, part);
    if (clock.isPresent()) {
      return time(from, clock.get().end(), when, clock.get().code());
    }
    return TimeWords.part(words.text(part))
        .filter(p -> !words.text(part).endsWith("s"))
        .flatMap(p -> time(from, part + 1, when, "T" + p));
  }

  private Optional<Day> dayAfter(Lexemes words, int i) {
    int comma = words.is(i, ",") ? i + 1 : i;
    int at = words.is(comma, "on", "of") ? comma + 1 : comma;
    return dates
        .at(words, at)
        .filter(DayTimes::isDay)
        .map(m -> new Day(m.when().orElseThrow(), m.to()));
  }

  private static boolean isDay(Match match) {
    return match.when().filter(DayTimes::isDay).isPresent();
  }

  private static boolean isDay(When when) {
    if (when instanceof When.Recurring r) {
      return isDay(r.cycle());
    }
    if (when instanceof When.Within w) {
      return isDay(w.cycle());
    }
    return when instanceof When.Offset o && o.granularity() == Granularity.DAY
        || when instanceof When.Mentioned m && m.granularity() == Granularity.DAY
        || when instanceof When.Fixed f && f.period().granularity() == Granularity.DAY;
  }

  private static boolean isDay(Cycle cycle) {
    return cycle instanceof Cycle.DayOfYear || cycle instanceof Cycle.DayInWeek;
  }

  private static String code(Lexemes words, int i) {
    return "T" + TimeWords.part(words.text(i)).orElseThrow();
  }

  private static Optional<Match> time(int from, int to, When day, String code) {
    return Optional.of(new Match(from, to, new Meaning.Time(day, code)));
  }
}
