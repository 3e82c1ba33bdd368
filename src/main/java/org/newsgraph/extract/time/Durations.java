package org.newsgraph.extract.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.TimexType;

/**
 * Lengths of time: {@code the past two days}, {@code two-year}, {@code for months}, {@code a week}.
 */
final class Durations implements Rule {

  private static final Set<String> POINTERS =
      Set.of("past", "last", "next", "first", "previous", "coming", "final", "following", "latest");
  private static final Set<String> BARE_CUES =
      Set.of(
          "for", "in", "within", "after", "over", "of", "take", "takes", "took", "last", "lasted");

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    return amount(words, i).or(() -> pointed(words, i)).or(() -> bare(words, i));
  }

  private static Optional<Match> amount(Lexemes words, int i) {
    return Amount.at(words, i)
        .filter(a -> !isAge(words, a.to()))
        .filter(a -> a.unit() != Unit.QUARTER || a.count().orElse(2) > 1)
        .flatMap(a -> duration(i, a));
  }

  private static boolean isAge(Lexemes words, int end) {
    return words.is(end, "old", "olds") || words.is(end, "of") && words.is(end + 1, "age");
  }

  /** {@code the past two days}, {@code these two weeks}. */
  private static Optional<Match> pointed(Lexemes words, int i) {
    int about = TimeWords.afterAbout(words, i);
    int at = words.is(about, "the", "these", "those", "all") ? about + 1 : about;
    int next = POINTERS.contains(words.text(at)) ? at + 1 : at;
    if (next == i) {
      return Optional.empty();
    }
    return Amount.at(words, next)
        .filter(a -> !isAge(words, a.to()) && !words.at(a.to() - 1).joined())
        .flatMap(a -> duration(i, a));
  }

  /** {@code for months}, {@code weeks of fighting}, {@code within days}. */
  private static Optional<Match> bare(Lexemes words, int i) {
    boolean plural = words.text(i).endsWith("s") && words.at(i).tag().equals("NNS");
    boolean cued = BARE_CUES.contains(words.text(i - 1)) || words.is(i + 1, "of");
    return plural && cued && !words.is(i - 1, "of")
        ? TimeWords.unit(words.text(i))
            .map(u -> new Meaning.Constant(TimexType.DURATION, u.someDuration()))
            .map(m -> new Match(i, i + 1, m))
        : Optional.empty();
  }

  private static Optional<Match> duration(int from, Amount amount) {
    Meaning meaning = new Meaning.Constant(TimexType.DURATION, amount.duration());
    return Optional.of(new Match(from, amount.to(), meaning));
  }
}
