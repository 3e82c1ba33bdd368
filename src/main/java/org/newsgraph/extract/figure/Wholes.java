package org.newsgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newsgraph.extract.figure.FigureWords.Kind;
import org.newsgraph.extract.figure.FigureWords.Phrase;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;

/** Reads what a number is a part of: {@code 26 of 28}, {@code a third of all 421}. */
final class Wholes {

  private static final List<Kind> QUALIFIERS =
      List.of(Kind.ABOUT, Kind.LEAST, Kind.MOST, Kind.PLAIN);

  private Wholes() {}

  /**
   * A whole.
   *
   * @param value how many there are
   * @param to position after it
   */
  record Whole(int value, int to) {}

  /**
   * Returns the whole after a number.
   *
   * @param words the sentence
   * @param end position after the number
   * @param blocked positions of expressions of time: {@code 40 of the 1949 law} has no whole
   */
  static Optional<Whole> after(Lexemes words, int end, IntPredicate blocked) {
    int of = words.is(end, "out") ? end + 1 : end;
    if (!words.is(of, "of")) {
      return Optional.empty();
    }
    int at = of + 1;
    while (words.at(at).tag().matches("DT|PDT|PRP\\$|POS|JJ") || isOwner(words, at)) {
      at++;
    }
    return CountReader.at(words, at)
        .filter(c -> c.least().or(c::greatest).orElse(0) > 1 && !blocked.test(c.number()))
        .map(c -> new Whole(c.least().or(c::greatest).orElseThrow(), c.to()));
  }

  /** {@code of Badakhshan's 28 districts}. */
  private static boolean isOwner(Lexemes words, int i) {
    return words.at(i).isNoun() && (words.is(i + 1, "'s", "'") || isOwner(words, i + 1));
  }

  /** Returns the count that a fraction of a told whole makes, and the whole; see above. */
  static Optional<Fraction> fraction(Lexemes words, int i, IntPredicate blocked) {
    Optional<Phrase> qualifier = FigureWords.at(words, i, QUALIFIERS);
    if (qualifier.isPresent()) {
      return fraction(words, i + qualifier.get().size(), blocked).map(f -> f.startingAt(i));
    }
    int parts =
        NumberReader.cardinal(words, i)
            .filter(n -> n.value() < 10 && n.to() == i + 1)
            .map(n -> (int) n.value())
            .orElse(1);
    boolean counted = parts > 1 || words.is(i, "a", "one");
    int at = counted ? i + 1 : i;
    int denominator = denominator(words, at);
    boolean told = counted || denominator == 2;
    return told && denominator > parts
        ? after(words, at + 1, blocked).map(w -> Fraction.of(i, at, parts, denominator, w))
        : Optional.empty();
  }

  private static int denominator(Lexemes words, int at) {
    return FigureWords.at(words, at, Kind.FRACTION)
        .or(() -> plural(words, at))
        .map(Phrase::value)
        .orElse(0);
  }

  private static Optional<Phrase> plural(Lexemes words, int at) {
    return FigureWords.singular(words.text(at), Kind.FRACTION);
  }

  /**
   * A part of a whole.
   *
   * @param count the number that it comes to, loose
   * @param whole the whole
   */
  record Fraction(Count count, Whole whole) {

    private static Fraction of(int from, int number, int parts, int denominator, Whole whole) {
      int value = Math.round(whole.value() * (float) parts / denominator);
      Optional<Integer> told = Optional.of(value);
      return new Fraction(new Count(from, number, number + 1, told, told, true, false), whole);
    }

    private Fraction startingAt(int from) {
      return new Fraction(count.over(from, count.to()), whole);
    }
  }
}
