package org.newsgraph.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;
import org.newsgraph.extract.lexis.Numeral;

/**
 * A number of units of time: {@code nearly two years}, {@code a few days}, {@code 2 1/2 hours}.
 *
 * @param to position after it
 * @param count how many; empty if untold ({@code several})
 * @param unit what is counted
 */
record Amount(int to, OptionalDouble count, Unit unit) {

  private static final List<List<String>> VAGUE =
      List.of(
          List.of("a", "few"),
          List.of("few"),
          List.of("several"),
          List.of("many"),
          List.of("some"),
          List.of("dozens", "of"),
          List.of("hundreds", "of"),
          List.of("thousands", "of"),
          List.of("a", "number", "of"));
  private static final List<List<String>> TWO =
      List.of(
          List.of("a", "couple", "of"), List.of("the", "couple", "of"), List.of("couple", "of"));
  private static final Map<String, Double> HALVES = Map.of("half", 0.5);

  /** Returns the amount that starts at a position, loose words before it included. */
  static Optional<Amount> at(Lexemes words, int i) {
    int start = TimeWords.afterAbout(words, i);
    return counted(words, start).or(() -> vague(words, start)).or(() -> one(words, start));
  }

  private static Optional<Amount> counted(Lexemes words, int i) {
    Optional<Numeral> number = NumberReader.cardinal(words, i).map(n -> upper(words, n));
    if (number.isPresent()) {
      int end = words.is(number.get().to(), "more", "long", "full") ? 1 : 0;
      return of(words, number.get().to() + end, OptionalDouble.of(number.get().value()));
    }
    return TWO.stream()
        .filter(p -> words.follow(i, p))
        .findFirst()
        .flatMap(p -> of(words, i + p.size(), OptionalDouble.of(2)));
  }

  /** Of a range ({@code two to three weeks}) the first number counts, the second is passed over. */
  private static Numeral upper(Lexemes words, Numeral first) {
    boolean range = words.is(first.to(), "to", "or") || words.at(first.to()).joined();
    int at = words.is(first.to(), "to", "or") ? first.to() + 1 : first.to();
    return range
        ? NumberReader.cardinal(words, at)
            .map(n -> new Numeral(first.from(), n.to(), first.value()))
            .orElse(first)
        : first;
  }

  private static Optional<Amount> vague(Lexemes words, int i) {
    return VAGUE.stream()
        .filter(p -> words.follow(i, p))
        .findFirst()
        .flatMap(p -> of(words, i + p.size(), OptionalDouble.empty()))
        .filter(a -> words.text(a.to() - 1).endsWith("s") || words.at(a.to() - 1).joined());
  }

  /** {@code a year}, {@code half an hour}, {@code a year and a half}. */
  private static Optional<Amount> one(Lexemes words, int i) {
    if (HALVES.containsKey(words.text(i)) && words.is(i + 1, "a", "an")) {
      return of(words, i + 2, OptionalDouble.of(0.5));
    }
    if (!words.is(i, "a", "an")) {
      return Optional.empty();
    }
    int at = words.is(i + 1, "full", "whole", "half") ? i + 2 : i + 1;
    double count = words.is(i + 1, "half") ? 0.5 : 1;
    return of(words, at, OptionalDouble.of(count))
        .filter(a -> !words.text(at).endsWith("s") && !isCompound(words, at))
        .map(a -> a.andHalf(words));
  }

  /** "a night market", "a day trip". */
  private static boolean isCompound(Lexemes words, int at) {
    boolean brief = words.is(at, "night", "day", "minute", "second", "quarter", "weekend");
    return brief && words.at(at + 1).isNoun() && !words.at(at + 1).tag().startsWith("NNP");
  }

  private Amount andHalf(Lexemes words) {
    return words.follow(to, List.of("and", "a", "half"))
        ? new Amount(to + 3, OptionalDouble.of(count.getAsDouble() + 0.5), unit)
        : this;
  }

  private static Optional<Amount> of(Lexemes words, int at, OptionalDouble count) {
    if (words.is(at, "second") && !words.at(at).isNoun()) {
      return Optional.empty();
    }
    return TimeWords.unit(words.text(at)).map(unit -> new Amount(at + 1, count, unit));
  }

  /** Returns the TIMEX3 duration. */
  String duration() {
    return count.isPresent() ? unit.duration(count.getAsDouble()) : unit.someDuration();
  }
}
