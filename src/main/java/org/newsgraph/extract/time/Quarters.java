package org.newsgraph.extract.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;
import org.newsgraph.extract.time.When.Choice;

/**
 * Quarters and halves of years: {@code the third quarter of 2020}, {@code this year's second half},
 * {@code the latest quarter}, {@code the year-ago quarter}.
 */
final class Quarters implements Rule {

  private static final Set<String> NOUNS = Set.of("quarter", "half");

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    int at = words.is(i, "the", "its", "their") ? i + 1 : i;
    return numbered(words, i, at)
        .or(() -> ofYear(words, i, at))
        .or(() -> yearAgo(words, i, at))
        .or(() -> pointed(words, i, at));
  }

  /** {@code third quarter [of 1989]}. */
  private static Optional<Match> numbered(Lexemes words, int from, int start) {
    int at = words.is(start, "fiscal") ? start + 1 : start;
    Optional<Cycle> cycle = cycle(words, at);
    if (cycle.isEmpty()) {
      return Optional.empty();
    }
    return Years.after(words, at + 2)
        .map(f -> Match.date(from, f.end(), new When.Within(cycle.get(), f.year())))
        .orElseGet(() -> alone(words, from, at, cycle.get()));
  }

  /** A half needs its year: a first half without one is a game's. */
  private static Optional<Match> alone(Lexemes words, int from, int at, Cycle cycle) {
    return words.is(at + 1, "quarter")
        ? Match.date(from, at + 2, new When.Recurring(cycle, Choice.PLAIN))
        : Optional.empty();
  }

  private static Optional<Cycle> cycle(Lexemes words, int at) {
    if (!NOUNS.contains(words.text(at + 1)) || words.is(at + 2, "century", "hour", "final")) {
      return Optional.empty();
    }
    boolean half = words.is(at + 1, "half");
    Granularity granularity = half ? Granularity.HALF : Granularity.QUARTER;
    if (words.is(at, "last") && half) {
      return Optional.of(new Cycle.Part(granularity, 2));
    }
    return NumberReader.ordinal(words, at)
        .filter(n -> n.value() <= (half ? 2 : 4))
        .map(n -> new Cycle.Part(granularity, (int) n.value()));
  }

  /** {@code the 1988 third quarter}, {@code this year's third quarter}. */
  private static Optional<Match> ofYear(Lexemes words, int from, int at) {
    Optional<Years.Frame> frame = Years.after(words, at);
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    int end = frame.get().end();
    int next = words.is(end, "'s", "fiscal") ? end + 1 : end;
    return cycle(words, next)
        .flatMap(c -> Match.date(from, next + 2, new When.Within(c, frame.get().year())));
  }

  /** {@code the year-ago [third] quarter}, {@code the year-earlier period}. */
  private static Optional<Match> yearAgo(Lexemes words, int from, int at) {
    if (!words.is(at, "year")
        || !words.is(at + 1, "ago", "earlier")
        || !words.at(at + 1).joined()) {
      return Optional.empty();
    }
    int next = NumberReader.ordinal(words, at + 2).isPresent() ? at + 3 : at + 2;
    int end = words.is(next, "quarter", "period") ? next + 1 : at + 2;
    return Match.date(from, end, new When.YearsAway(-1, true));
  }

  /** {@code the latest quarter}, {@code the quarter}. */
  private static Optional<Match> pointed(Lexemes words, int from, int at) {
    boolean latest = words.is(at, "latest") && words.is(at + 1, "quarter", "period");
    if (latest) {
      return Match.date(from, at + 2, new When.ReportedQuarter());
    }
    boolean bare = words.is(from, "the") && words.is(at, "quarter");
    return bare ? Match.date(from, at + 1, new When.ReportedQuarter()) : Optional.empty();
  }
}
