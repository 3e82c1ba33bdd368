package org.newsgraph.extract.figure;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.figure.FigureWords.Kind;
import org.newsgraph.extract.figure.FigureWords.Phrase;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;
import org.newsgraph.extract.lexis.Numeral;

/**
 * Reads numbers with their qualifiers: {@code at least 100}, {@code between 20 and 30}, {@code
 * dozens}, {@code some 2,000 or more}.
 */
final class CountReader {

  private static final List<Kind> BEFORE = List.of(Kind.LEAST, Kind.MOST, Kind.ABOUT, Kind.PLAIN);
  private static final List<Kind> AFTER = List.of(Kind.OR_MORE, Kind.OR_LESS, Kind.OR_SO);
  private static final double LARGEST = 2_000_000_000;
  private static final int THOUSAND = 1000;

  private CountReader() {}

  /** Returns the count that starts at a position. */
  static Optional<Count> at(Lexemes words, int i) {
    Optional<Phrase> qualifier =
        FigureWords.at(words, i, BEFORE).filter(p -> !isParticle(words, i));
    if (qualifier.isPresent()) {
      Optional<Count> rest = at(words, i + qualifier.get().size());
      if (rest.isPresent()) {
        return rest.map(c -> qualified(c, qualifier.get().kind()).over(i, c.to()));
      }
    }
    return between(words, i)
        .or(() -> vague(words, i))
        .or(() -> plain(words, i))
        .map(c -> suffixed(words, c));
  }

  /** "ran over several people". */
  private static boolean isParticle(Lexemes words, int i) {
    return words.at(i).tag().equals("RP")
        || words.at(i).token() >= 0
            && words.sentence().token(words.at(i).token()).relation().equals("prt");
  }

  private static Count qualified(Count count, Kind kind) {
    return switch (kind) {
      case LEAST, OR_MORE -> count.atLeast();
      case MOST, OR_LESS -> count.atMost();
      case ABOUT, OR_SO -> count.loose();
      default -> count;
    };
  }

  private static Count suffixed(Lexemes words, Count count) {
    return FigureWords.at(words, count.to(), AFTER)
        .map(p -> qualified(count, p.kind()).over(count.from(), count.to() + p.size()))
        .orElse(count);
  }

  /** {@code between 20 and 30}, {@code from 135 to over 300}. */
  private static Optional<Count> between(Lexemes words, int i) {
    String link = words.is(i, "between") ? "and" : words.is(i, "from") ? "to" : "";
    if (link.isEmpty()) {
      return Optional.empty();
    }
    Optional<Numeral> low = whole(words, i + 1);
    if (low.isEmpty() || !words.is(low.get().to(), link)) {
      return Optional.empty();
    }
    return at(words, low.get().to() + 1)
        .map(high -> range(i, i + 1, low.get(), high))
        .filter(CountReader::rises);
  }

  private static Optional<Count> vague(Lexemes words, int i) {
    Optional<Phrase> phrase = FigureWords.at(words, i, Kind.VAGUE);
    if (phrase.isEmpty() || words.at(i).tag().equals("CC") || isPreconjunction(words, i)) {
      return Optional.empty();
    }
    int end = i + phrase.get().size();
    Count count = Count.exact(i, words.is(end, "of") ? end + 1 : end, phrase.get().value());
    Count at = new Count(i, end - 1, count.to(), count.least(), count.greatest(), false, false);
    return Optional.of(phrase.get().exact() ? at : at.atLeast().loose());
  }

  /** "both the army and the police" counts nothing. */
  private static boolean isPreconjunction(Lexemes words, int i) {
    return words.is(i, "both")
        && words.sentence().token(words.at(i).token()).relation().equals("preconj");
  }

  private static Optional<Count> plain(Lexemes words, int i) {
    Optional<Numeral> low = whole(words, i);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    Count one = Count.exact(i, low.get().to(), (int) low.get().value());
    return Optional.of(second(words, low.get()).filter(CountReader::rises).orElse(one));
  }

  /** {@code 20 to 30}, {@code 20-30}, {@code two or three}. */
  private static Optional<Count> second(Lexemes words, Numeral low) {
    boolean linked = words.is(low.to(), "to", "or");
    if (!linked && !words.at(low.to()).joined()) {
      return Optional.empty();
    }
    return whole(words, linked ? low.to() + 1 : low.to())
        .map(n -> Count.exact(n.from(), n.to(), (int) n.value()))
        .map(high -> range(low.from(), low.from(), low, high));
  }

  private static Count range(int from, int number, Numeral low, Count high) {
    int top = high.greatest().or(high::least).orElseThrow();
    boolean scaled = top >= THOUSAND * THOUSAND && low.value() < THOUSAND;
    int factor =
        scaled ? THOUSAND * THOUSAND : top % THOUSAND == 0 && isSmall(low, top) ? THOUSAND : 1;
    return new Count(
        from,
        number,
        high.to(),
        Optional.of((int) (low.value() * factor)),
        high.greatest(),
        high.approximate(),
        false);
  }

  /** "two to three thousand": the scale holds for both. */
  private static boolean isSmall(Numeral low, int top) {
    return top >= THOUSAND && low.value() < top / (double) THOUSAND && low.to() == low.from() + 1;
  }

  private static boolean rises(Count count) {
    return count.greatest().isEmpty() || count.least().orElse(0) < count.greatest().get();
  }

  private static Optional<Numeral> whole(Lexemes words, int i) {
    return NumberReader.cardinal(words, i).filter(n -> n.isWhole() && n.value() < LARGEST);
  }
}
