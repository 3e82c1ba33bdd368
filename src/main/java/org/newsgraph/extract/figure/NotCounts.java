package org.newsgraph.extract.figure;

import java.util.Set;
import org.newsgraph.extract.figure.FigureWords.Kind;
import org.newsgraph.extract.lexis.Lexeme;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.Token;

/** Tells numbers that count nothing: names, money, measures, ages, years, scores. */
final class NotCounts {

  private static final Set<String> NO_ONE =
      Set.of("no", "any", "every", "some", "this", "that", "which", "each", "the", "such");
  private static final int OLDEST = 110;

  private NotCounts() {}

  /** Returns whether a number is no count, by the words around it. */
  static boolean isOne(Lexemes words, Count count) {
    return isGlued(words, count)
        || isMoney(words, count)
        || isMeasure(words, count.to())
        || isFraction(words, count)
        || isListNumber(words, count)
        || isPronoun(words, count)
        || count.greatest().orElse(1) == 0;
  }

  /** Returns whether a number is no count, given what it seems to count. */
  static boolean isOne(Lexemes words, Count count, Counted counted) {
    if (!counted.alone()) {
      return isMeasure(words, counted.end() - 1)
          || isBothOfOne(words, count, counted)
          || words.is(count.to(), "of") && isLabelled(words, count);
    }
    return isLabelled(words, count)
        || isYear(words, count)
        || isAge(words, count)
        || isGeneric(words, count);
  }

  /** A unit; but the M of {@code 46 M-16 rifles} is none. */
  private static boolean isMeasure(Lexemes words, int i) {
    return FigureWords.is(words, i, Kind.MEASURE)
        && !(words.at(i).capitalised() && words.at(i + 1).joined());
  }

  /** "both the army and the police": two names follow, not a plural. */
  private static boolean isBothOfOne(Lexemes words, Count count, Counted counted) {
    return words.is(count.number(), "both") && !words.at(counted.end() - 1).tag().endsWith("S");
  }

  /** "when one sees", "the largest one". */
  private static boolean isGeneric(Lexemes words, Count count) {
    if (!words.is(count.number(), "one") || count.to() > count.number() + 1) {
      return false;
    }
    boolean present =
        words.at(count.to()).tag().matches("VB[ZP]") && !words.is(count.to(), "is", "has");
    return present || words.at(count.number() - 1).tag().startsWith("JJ");
  }

  /** {@code MD-530}, {@code 12-member council}, {@code 3-1}, {@code #5}. */
  private static boolean isGlued(Lexemes words, Count count) {
    boolean toNext = words.at(count.to()).joined();
    boolean toLast = words.at(count.from()).joined() || words.is(count.from() - 1, "#");
    return toNext || toLast || isAttached(words, count.to());
  }

  /** {@code 8chan}: letters follow without a space. */
  private static boolean isAttached(Lexemes words, int next) {
    boolean adjacent = words.at(next - 1).span().end() == words.at(next).span().start();
    return adjacent && words.text(next - 1).matches(".*\\d") && words.text(next).matches("[a-z].*");
  }

  private static boolean isMoney(Lexemes words, Count count) {
    return isCurrency(words, count.from() - 1) || isCurrency(words, count.number() - 1);
  }

  private static boolean isCurrency(Lexemes words, int i) {
    return words.text(i).matches("(us|c|a|hk|nz|au)?[$\u20ac\u00a3\u00a5]|rs\\.?|usd|eur|dlrs");
  }

  private static boolean isFraction(Lexemes words, Count count) {
    return FigureWords.singular(words.text(count.to()), Kind.FRACTION).isPresent()
        || FigureWords.is(words, count.to(), Kind.FRACTION);
  }

  private static boolean isListNumber(Lexemes words, Count count) {
    boolean first = count.from() == 0 && words.is(count.to(), ".", ")", ":");
    return first || words.at(count.number()).tag().equals("LS");
  }

  /** "no one", "one another", "one could": the pronoun. */
  private static boolean isPronoun(Lexemes words, Count count) {
    if (!words.is(count.number(), "one", "1") || count.to() > count.number() + 1) {
      return false;
    }
    Lexeme before = words.at(count.number() - 1);
    boolean pronoun =
        words.is(count.number(), "one") && words.at(count.number()).tag().equals("PRP");
    return pronoun
        || before.tag().equals("DT") && NO_ONE.contains(before.text())
        || words.is(count.to(), "another", "'s")
        || words.at(count.to()).tag().equals("MD");
  }

  /** {@code Boeing 727}, {@code Article 15}, {@code Group of 77}, {@code aged 33}. */
  private static boolean isLabelled(Lexemes words, Count count) {
    Lexeme before = words.at(count.from() - 1);
    if (FigureWords.is(words, count.from() - 1, Kind.LABEL)) {
      return true;
    }
    boolean groupOf = words.is(count.from() - 1, "of") && words.at(count.from() - 2).capitalised();
    return groupOf || before.tag().startsWith("NNP") && modifiesLeft(words, count);
  }

  private static boolean modifiesLeft(Lexemes words, Count count) {
    Token token = words.sentence().token(words.at(count.number()).token());
    return token.head() == token.index() - 1 && token.relation().matches("nummod|nmod|appos|dep");
  }

  private static boolean isYear(Lexemes words, Count count) {
    return words.at(count.number()).raw().matches("(19|20)\\d\\d");
  }

  /** {@code Karimi, 33, said}, {@code Karimi (33)}. */
  private static boolean isAge(Lexemes words, Count count) {
    boolean enclosed =
        words.is(count.from() - 1, ",", "(", "-lrb-")
            && words.at(count.to()).tag().matches("[,.:]|-RRB-|\\)");
    return enclosed
        && words.at(count.from() - 2).tag().matches("NNPS?|NN|\\)|-RRB-")
        && count.greatest().orElse(OLDEST) < OLDEST
        && words.at(count.from()).raw().matches("\\d+");
  }
}
