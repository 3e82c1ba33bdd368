package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.time.When.Choice;

/**
 * Periods counted from now or from the narrative, and names with a pointer: {@code last week},
 * {@code the previous day}, {@code this coming Friday}, {@code last July}, {@code Wednesday},
 * {@code the summer of 1994}.
 */
final class RelativePeriods implements Rule {

  private static final Map<String, Choice> CHOICES =
      Map.ofEntries(
          Map.entry("last", Choice.LAST),
          Map.entry("past", Choice.LAST),
          Map.entry("this", Choice.THIS),
          Map.entry("current", Choice.THIS),
          Map.entry("next", Choice.NEXT),
          Map.entry("coming", Choice.NEXT),
          Map.entry("upcoming", Choice.NEXT),
          Map.entry("previous", Choice.PREVIOUS),
          Map.entry("preceding", Choice.PREVIOUS),
          Map.entry("following", Choice.FOLLOWING),
          Map.entry("ensuing", Choice.FOLLOWING));

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    return sameOrThat(words, i)
        .or(() -> chosen(words, i, at))
        .or(() -> dayAround(words, i, at))
        .or(() -> weekend(words, i, at))
        .or(() -> season(words, i, at))
        .or(() -> weekday(words, i));
  }

  /** {@code the same day}, {@code that year}. */
  private static Optional<Match> sameOrThat(Lexemes words, int i) {
    boolean same = words.is(i, "the", "that", "this") && words.is(i + 1, "same", "very");
    int at = same ? i + 2 : i + 1;
    boolean isUnit = words.is(at, "day", "week", "month", "year", "quarter");
    if (!isUnit || !(same || words.is(i, "that"))) {
      return Optional.empty();
    }
    return granularity(words, at).flatMap(g -> Match.date(i, at + 1, new When.Mentioned(g)));
  }

  private static Optional<Granularity> granularity(Lexemes words, int i) {
    return TimeWords.unit(words.text(i)).filter(u -> u.size() == 1).flatMap(Unit::granularity);
  }

  private static Optional<Match> chosen(Lexemes words, int from, int at) {
    Choice choice = CHOICES.get(words.text(at));
    boolean preposition = choice == Choice.FOLLOWING && !words.is(at - 1, "the");
    if (choice == null || preposition) {
      return Optional.empty();
    }
    boolean coming = words.is(at, "this") && words.is(at + 1, "coming");
    boolean past = words.is(at, "this") && words.is(at + 1, "past");
    Choice meant = coming ? Choice.NEXT : past ? Choice.LAST : choice;
    int name = coming || past ? at + 2 : at + 1;
    int noun = words.is(name, "fiscal", "calendar", "full", "school") ? name + 1 : name;
    return unit(words, from, noun, meant, words.is(from, "the"))
        .or(() -> named(words, from, name, meant));
  }

  /** {@code last week}; {@code the next day} counts from the narrative. */
  private static Optional<Match> unit(
      Lexemes words, int from, int at, Choice choice, boolean article) {
    boolean singular = !words.text(at).endsWith("s");
    Optional<Granularity> granularity = singular ? granularity(words, at) : Optional.empty();
    if (granularity.isEmpty() || words.is(at + 1, "old")) {
      return Optional.empty();
    }
    boolean day = granularity.get() == Granularity.DAY;
    boolean told = choice == Choice.PREVIOUS || choice == Choice.FOLLOWING;
    boolean fromNarrative = told || choice == Choice.NEXT && (day || article && !isNow(words, at));
    int count =
        switch (choice) {
          case LAST, PREVIOUS -> -1;
          case NEXT, FOLLOWING -> 1;
          default -> 0;
        };
    return Match.date(from, at + 1, new When.Offset(granularity.get(), count, fromNarrative));
  }

  private static boolean isNow(Lexemes words, int at) {
    return words.is(at - 1, "coming", "upcoming", "current", "fiscal");
  }

  private static Optional<Match> named(Lexemes words, int from, int at, Choice choice) {
    Optional<Cycle> month = Names.month(words, at).map(Cycle.MonthOfYear::new);
    Optional<Cycle> day = Names.weekday(words, at).map(Cycle.DayInWeek::new);
    Optional<Cycle> season =
        TimeWords.season(words.text(at)).map(s -> new Cycle.Part(Granularity.SEASON, s));
    return month
        .or(() -> day)
        .or(() -> season)
        .flatMap(cycle -> Match.date(from, at + 1, new When.Recurring(cycle, choice)));
  }

  /** {@code the day before yesterday}, {@code the day before}, {@code the day after}. */
  private static Optional<Match> dayAround(Lexemes words, int from, int at) {
    boolean before = words.is(at + 1, "before");
    if (!words.is(at, "day") || !(before || words.is(at + 1, "after"))) {
      return Optional.empty();
    }
    if (words.is(at + 2, "yesterday", "tomorrow")) {
      return Match.date(from, at + 3, new When.Offset(Granularity.DAY, before ? -2 : 2, false));
    }
    boolean ends = words.at(at + 2).tag().matches("[.,:]?|CC|''");
    return ends
        ? Match.date(from, at + 2, new When.Offset(Granularity.DAY, before ? -1 : 1, true))
        : Optional.empty();
  }

  private static Optional<Match> weekend(Lexemes words, int from, int at) {
    return words.is(at, "weekend") && words.is(at - 1, "the", "over", "at")
        ? Match.date(from, at + 1, new When.Recurring(new Cycle.WeekendInWeek(), Choice.PLAIN))
        : Optional.empty();
  }

  private static Optional<Match> season(Lexemes words, int from, int at) {
    Optional<Cycle> season =
        Names.season(words, at).map(s -> new Cycle.Part(Granularity.SEASON, s));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    return Years.after(words, at + 1)
        .map(f -> Match.date(from, f.end(), new When.Within(season.get(), f.year())))
        .orElseGet(() -> Match.date(from, at + 1, new When.Recurring(season.get(), Choice.PLAIN)));
  }

  private static Optional<Match> weekday(Lexemes words, int i) {
    Optional<DayOfWeek> day = Names.weekday(words, i);
    return day.flatMap(
        d -> Match.date(i, i + 1, new When.Recurring(new Cycle.DayInWeek(d), Choice.PLAIN)));
  }
}
