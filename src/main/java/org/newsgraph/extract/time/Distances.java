package org.newsgraph.extract.time;

import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.TimexType;

/**
 * Points told by their distance: {@code two days ago}, {@code a day earlier}, {@code ten years
 * later}.
 */
final class Distances implements Rule {

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    Optional<Amount> amount = Amount.at(words, i);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int end = amount.get().to();
    return switch (words.text(end)) {
      case "ago" -> point(i, end + 1, amount.get(), -1, false);
      case "earlier", "before", "previously", "prior" -> told(words, i, amount.get(), -1);
      case "later", "afterwards", "afterward", "after" -> told(words, i, amount.get(), 1);
      case "hence" -> point(i, end + 1, amount.get(), 1, false);
      case "from" ->
          words.is(end + 1, "now") ? point(i, end + 2, amount.get(), 1, false) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Counts from the narrative; "two days before the vote" is no point but a length. */
  private static Optional<Match> told(Lexemes words, int from, Amount amount, int sign) {
    int end = amount.to();
    boolean adverb = words.is(end, "earlier", "later", "previously", "afterwards", "afterward");
    boolean ends = words.at(end + 1).tag().matches("[.,:]?|CC|''|-LRB-|-RRB-");
    boolean compared = words.is(end + 1, "than");
    return (adverb || ends) && !compared
        ? point(from, end + 1, amount, sign, true)
        : Optional.empty();
  }

  private static Optional<Match> point(
      int from, int to, Amount amount, int sign, boolean fromNarrative) {
    if (amount.count().isEmpty()) {
      String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
      Meaning vague = new Meaning.Constant(TimexType.DATE, value);
      return fromNarrative && sign > 0 ? Optional.empty() : Optional.of(new Match(from, to, vague));
    }
    Optional<Granularity> granularity = amount.unit().granularity();
    double count = amount.count().getAsDouble() * amount.unit().size() * sign;
    if (granularity.isEmpty()) {
      return hours(from, to, fromNarrative);
    }
    boolean months = count != Math.rint(count) && granularity.get() == Granularity.YEAR;
    When when =
        months
            ? new When.Offset(Granularity.MONTH, Math.round(count * 12), fromNarrative)
            : away(granularity.get(), Math.round(count), fromNarrative);
    return Match.date(from, to, when);
  }

  private static When away(Granularity granularity, long count, boolean fromNarrative) {
    return granularity == Granularity.YEAR
        ? new When.YearsAway(count, fromNarrative)
        : new When.Offset(granularity, count, fromNarrative);
  }

  /** Hours and minutes away: the same day. */
  private static Optional<Match> hours(int from, int to, boolean fromNarrative) {
    When day = new When.Offset(Granularity.DAY, 0, fromNarrative);
    return Optional.of(new Match(from, to, new Meaning.Time(day, "")));
  }
}
