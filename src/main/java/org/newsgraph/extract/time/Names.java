package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexeme;
import org.newsgraph.extract.lexis.Lexemes;

/** Tells names of months, days and seasons from other words of the same spelling. */
final class Names {

  /** Months that are also verbs, or given names. */
  private static final Set<String> AMBIGUOUS = Set.of("may", "march", "april", "june", "august");

  private static final Set<String> BEFORE_SEASON =
      Set.of("the", "last", "this", "next", "early", "late", "mid", "in", "each", "every");

  private Names() {}

  /** Returns the month named at a position; a capital is needed. */
  static Optional<Integer> month(Lexemes words, int i) {
    Lexeme word = words.at(i);
    boolean possible = word.capitalised() && !word.tag().equals("MD");
    return possible ? TimeWords.month(word.text()) : Optional.empty();
  }

  /** Returns the month after a day; a capital is not needed, but "12 may die" is no date. */
  static Optional<Integer> monthAfterDay(Lexemes words, int i) {
    boolean verb = words.is(i, "may", "march") && words.at(i + 1).tag().matches("VB.*|RB|PRP|IN");
    return month(words, i)
        .or(() -> verb ? Optional.empty() : TimeWords.month(words.text(i)))
        .filter(m -> !(words.is(i, "mar", "dec", "jan") && !words.at(i).capitalised()));
  }

  /** Returns whether a month may stand there without a day or a year. */
  static boolean isMonthAlone(Lexemes words, int i) {
    Lexeme word = words.at(i);
    if (word.text().length() < 4 && !word.text().equals("may")) {
      return false;
    }
    if (!AMBIGUOUS.contains(word.text())) {
      return true;
    }
    boolean partOfName = isName(words, i - 1) || isName(words, i + 1);
    return word.tag().startsWith("NNP") && !partOfName;
  }

  private static boolean isName(Lexemes words, int i) {
    Lexeme word = words.at(i);
    return word.capitalised()
        && word.tag().startsWith("NNP")
        && TimeWords.weekday(word.text()).isEmpty()
        && TimeWords.month(word.text()).isEmpty();
  }

  /** Returns the day of the week named at a position; a capital is needed. */
  static Optional<DayOfWeek> weekday(Lexemes words, int i) {
    Lexeme word = words.at(i);
    boolean full = word.text().endsWith("day") || word.text().length() > 3;
    return word.capitalised() && full ? TimeWords.weekday(word.text()) : Optional.empty();
  }

  /**
   * Returns the season named at a position. The noun "fall" and the verb "spring" need more than an
   * article: "the fall of the city" is no autumn.
   */
  static Optional<Integer> season(Lexemes words, int i) {
    Lexeme word = words.at(i);
    boolean noun = word.isNoun() || word.tag().equals("RB");
    boolean cued = BEFORE_SEASON.contains(words.text(i - 1)) || words.at(i + 1).text().equals("of");
    return noun && cued && !isFall(words, i) ? TimeWords.season(word.text()) : Optional.empty();
  }

  private static boolean isFall(Lexemes words, int i) {
    if (!words.is(i, "fall")) {
      return false;
    }
    boolean ofYear = words.is(i + 1, "of") && Years.after(words, i + 1).isPresent();
    boolean deictic = words.is(i - 1, "last", "this", "next", "each", "every");
    boolean inTheFall = words.is(i - 1, "the") && words.is(i - 2, "in") && !words.is(i + 1, "of");
    return !ofYear && !deictic && !inTheFall;
  }
}
