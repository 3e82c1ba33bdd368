package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;

/**
 * Days and months by their calendar names: {@code Wednesday, July 7}, {@code 3 Jan 90}, {@code the
 * 7th of July 2021}, {@code 2021-07-07}, {@code March last year}.
 */
final class CalendarDates implements Rule {

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    Optional<DayOfWeek> weekday = TimeWords.weekday(words.text(i));
    if (weekday.isEmpty()) {
      return dayOrMonth(words, i, Optional.empty());
    }
    int next = words.is(i + 1, ",") ? i + 2 : i + 1;
    next = words.is(next, "the") ? next + 1 : next;
    return dayOrMonth(words, next, weekday)
        .filter(m -> !isMonthOnly(m))
        .map(m -> new Match(i, m.to(), m.meaning()));
  }

  private static boolean isMonthOnly(Match match) {
    return match.when().orElseThrow() instanceof When.Recurring r
        && r.cycle() instanceof Cycle.MonthOfYear;
  }

  private Optional<Match> dayOrMonth(Lexemes words, int i, Optional<DayOfWeek> weekday) {
    return monthDay(words, i, weekday)
        .or(() -> dayMonth(words, i, weekday))
        .or(() -> numeric(words, i))
        .or(() -> month(words, i));
  }

  /** {@code July 7, 2021}. */
  private Optional<Match> monthDay(Lexemes words, int i, Optional<DayOfWeek> weekday) {
    Optional<Integer> month = Names.month(words, i);
    int at = words.is(i + 1, "the") ? i + 2 : i + 1;
    OptionalInt end = endOfDay(words, at);
    if (month.isEmpty() || end.isEmpty() || isOther(words, end.getAsInt())) {
      return Optional.empty();
    }
    return day(words, i, month.get(), dayAt(words, at), end.getAsInt(), weekday);
  }

  /** {@code the 7th of July}, {@code 3 Jan 90}. */
  private Optional<Match> dayMonth(Lexemes words, int i, Optional<DayOfWeek> weekday) {
    int at = words.is(i, "the") ? i + 1 : i;
    OptionalInt end = endOfDay(words, at);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    int next = words.is(end.getAsInt(), "of") ? end.getAsInt() + 1 : end.getAsInt();
    Optional<Integer> month = Names.monthAfterDay(words, next);
    return month.isEmpty()
        ? Optional.empty()
        : day(words, i, month.get(), dayAt(words, at), next + 1, weekday);
  }

  /** A number after a month that is no day: {@code May 10 percent}, {@code July 10 million}. */
  private static boolean isOther(Lexemes words, int i) {
    return words.is(i, "percent", "%", "million", "billion")
        || words.at(i).joined() && TimeWords.unit(words.text(i)).isPresent();
  }

  private static OptionalInt endOfDay(Lexemes words, int at) {
    if (DAY.matcher(words.text(at)).matches()) {
      return OptionalInt.of(at + 1);
    }
    return NumberReader.ordinal(words, at)
        .map(n -> OptionalInt.of(n.to()))
        .orElse(OptionalInt.empty());
  }

  private static int dayAt(Lexemes words, int at) {
    return DAY.matcher(words.text(at)).matches()
        ? Integer.parseInt(words.text(at))
        : (int) NumberReader.ordinal(words, at).orElseThrow().value();
  }

  private Optional<Match> day(
      Lexemes words, int from, int month, int day, int end, Optional<DayOfWeek> weekday) {
    if (!Cycle.DayOfYear.exists(month, day)) {
      return Optional.empty();
    }
    Optional<Years.Frame> frame = Years.after(words, end);
    if (frame.isPresent()) {
      Cycle cycle = new Cycle.DayOfYear(month, day, Optional.empty());
      return Match.date(from, frame.get().end(), new When.Within(cycle, frame.get().year()));
    }
    Cycle cycle = new Cycle.DayOfYear(month, day, weekday);
    return Match.date(from, end, new When.Recurring(cycle, When.Choice.PLAIN));
  }

  /** {@code July 2021}, {@code July last year}, {@code July}. */
  private Optional<Match> month(Lexemes words, int i) {
    Optional<Integer> month = Names.month(words, i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Cycle cycle = new Cycle.MonthOfYear(month.get());
    Optional<Years.Frame> frame = Years.after(words, i + 1);
    if (frame.isPresent()) {
      return Match.date(i, frame.get().end(), new When.Within(cycle, frame.get().year()));
    }
    return Names.isMonthAlone(words, i)
        ? Match.date(i, i + 1, new When.Recurring(cycle, When.Choice.PLAIN))
        : Optional.empty();
  }

  /** {@code 2021-07-07}, {@code 7/21/2021}, {@code 21.7.2021}. */
  private Optional<Match> numeric(Lexemes words, int i) {
    if (words.at(i + 1).joined()
        && words.at(i + 2).joined()
        && words.text(i).matches("(19|20)\\d\\d")) {
      return fixed(i, i + 3, words.text(i), words.text(i + 1), words.text(i + 2));
    }
    Matcher m = NUMERIC.matcher(words.text(i));
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = words.text(i).contains(".") || Integer.parseInt(m.group(1)) > 12;
    String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
    return dayFirst
        ? fixed(i, i + 1, year, m.group(2), m.group(1))
        : fixed(i, i + 1, year, m.group(1), m.group(2));
  }

  private static Optional<Match> fixed(int from, int to, String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Match.date(from, to, new When.Fixed(new Period(Granularity.DAY, date)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
