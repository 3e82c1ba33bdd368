package org.newsgraph.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;

/**
 * Parts of periods: {@code early May}, {@code mid-April}, {@code later this week}, {@code the end
 * of 1990}.
 */
final class Stages implements Rule {

  private static final Map<String, Stage> WORDS =
      Map.of(
          "early", Stage.EARLY,
          "earlier", Stage.WHOLE,
          "mid", Stage.MIDDLE,
          "middle", Stage.MIDDLE,
          "late", Stage.LATE,
          "later", Stage.WHOLE,
          "sometime", Stage.WHOLE);
  private static final Map<String, Stage> NOUNS =
      Map.of(
          "beginning", Stage.START,
          "start", Stage.START,
          "middle", Stage.MIDDLE,
          "end", Stage.END,
          "close", Stage.END,
          "turn", Stage.START,
          "rest", Stage.WHOLE,
          "course", Stage.WHOLE);
  private static final List<String> UNITS = List.of("day", "week", "month", "year");

  private final Rule dates;

  /**
   * Makes the rule.
   *
   * @param dates the periods that may have parts
   */
  Stages(Rule dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    return noun(words, i, at)
        .or(() -> yearEnd(words, i, at))
        .or(() -> adverb(words, i, at))
        .or(() -> laterInThe(words, i));
  }

  private Optional<Match> adverb(Lexemes words, int from, int at) {
    Stage stage = WORDS.get(words.text(at));
    if (stage == null) {
      return Optional.empty();
    }
    int next = words.is(at + 1, "in", "on") ? at + 2 : at + 1;
    return staged(words, from, next, stage);
  }

  /** {@code the end of the year}, {@code the middle of July}. */
  private Optional<Match> noun(Lexemes words, int from, int at) {
    Stage stage = NOUNS.get(words.text(at));
    if (stage == null || !words.is(at + 1, "of") || from == at) {
      return Optional.empty();
    }
    boolean unit = words.is(at + 2, "the") && UNITS.contains(words.text(at + 3));
    return unit
        ? Match.date(from, at + 4, now(words.text(at + 3))).map(m -> stage(m, from, stage))
        : staged(words, from, at + 2, stage);
  }

  /** {@code later in the day}, {@code earlier in the week}. */
  private static Optional<Match> laterInThe(Lexemes words, int i) {
    boolean found =
        words.is(i, "earlier", "later", "early", "late")
            && words.is(i + 1, "in", "on")
            && words.is(i + 2, "the")
            && UNITS.contains(words.text(i + 3));
    return found ? Match.date(i, i + 4, now(words.text(i + 3))) : Optional.empty();
  }

  /** {@code year-end}, {@code year's end}, {@code month's end}. */
  private static Optional<Match> yearEnd(Lexemes words, int from, int at) {
    boolean unit = words.is(at, "year", "month", "week");
    int end = words.is(at + 1, "'s") ? at + 2 : at + 1;
    return unit && words.is(end, "end")
        ? Match.date(from, end + 1, now(words.text(at))).map(m -> stage(m, from, Stage.END))
        : Optional.empty();
  }

  private static When now(String unit) {
    Granularity granularity = TimeWords.unit(unit).flatMap(Unit::granularity).orElseThrow();
    return new When.Offset(granularity, 0, granularity == Granularity.DAY);
  }

  private Optional<Match> staged(Lexemes words, int from, int at, Stage stage) {
    return dates.at(words, at).filter(m -> m.when().isPresent()).map(m -> stage(m, from, stage));
  }

  private static Match stage(Match match, int from, Stage stage) {
    return new Match(from, match.to(), new Meaning.Date(match.when().orElseThrow(), stage));
  }
}
