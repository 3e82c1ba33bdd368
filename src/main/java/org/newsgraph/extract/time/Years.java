package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extract.lexis.Lexeme;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.NumberReader;
import org.newsgraph.extract.lexis.Numeral;
import org.newsgraph.reference.HeadNouns;

/**
 * Years, decades and centuries: {@code in 2001}, {@code fiscal 1989}, {@code '96}, {@code the
 * 1990s}, {@code the eighties}, {@code the 20th century}.
 */
final class Years implements Rule {

  private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)\\d\\d");
  private static final Pattern LIKELY = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern SHORT = Pattern.compile("['\u2019](\\d\\d)");
  private static final Pattern DECADE = Pattern.compile("((1[0-9]|20)\\d|['\u2019]?[2-9])0'?s");
  private static final Set<String> CUES =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "until",
          "till",
          "from",
          "during",
          "before",
          "after",
          "through",
          "fiscal",
          "early",
          "late",
          "mid",
          "year",
          "between",
          "for",
          "throughout");
  private static final Set<String> SIGNS = Set.of("$", "#", "number", "no.", "nos.", "room", "c$");

  /**
   * A year that completes what stands before it.
   *
   * @param year the year
   * @param end position after it
   */
  record Frame(When year, int end) {}

  /** Returns the year after a day, month, quarter or season: {@code , 2021}, {@code last year}. */
  static Optional<Frame> after(Lexemes words, int i) {
    int at = words.is(i, ",", "of", "in") ? i + 1 : i;
    OptionalInt year = digits(words, at);
    if (year.isPresent()) {
      return Optional.of(new Frame(fixed(year.getAsInt()), at + 1));
    }
    Optional<Numeral> spoken = spoken(words, at);
    if (spoken.isPresent()) {
      return spoken.map(n -> new Frame(fixed((int) n.value()), n.to()));
    }
    return deictic(words, at).or(() -> twoDigits(words, i));
  }

  private static Optional<Frame> deictic(Lexemes words, int i) {
    if (!words.is(i + 1, "year")) {
      return Optional.empty();
    }
    return switch (words.text(i)) {
      case "last" -> Optional.of(new Frame(away(-1, false), i + 2));
      case "this" -> Optional.of(new Frame(away(0, false), i + 2));
      case "next" -> Optional.of(new Frame(away(1, false), i + 2));
      case "that", "the" -> Optional.of(new Frame(away(0, true), i + 2));
      default -> Optional.empty();
    };
  }

  private static When away(int years, boolean fromNarrative) {
    return new When.Offset(Granularity.YEAR, years, fromNarrative);
  }

  /** {@code 3 Jan 90}: two digits right after the month, not counting what follows. */
  private static Optional<Frame> twoDigits(Lexemes words, int i) {
    boolean glued =
        TimeWords.month(words.text(i - 1)).isPresent() && words.text(i - 2).matches("\\d+");
    if (!glued || !words.text(i).matches("\\d\\d") || words.at(i + 1).isNoun()) {
      return Optional.empty();
    }
    int digits = Integer.parseInt(words.text(i));
    return Optional.of(new Frame(fixed(hundreds(digits) + digits), i + 1));
  }

  /** Two digits from 40 on belong to the last century. */
  private static int hundreds(int digits) {
    return digits < 40 ? 2000 : 1900;
  }

  private static OptionalInt digits(Lexemes words, int i) {
    boolean counts = words.is(i + 1, "percent", "%") || isPeople(words.at(i + 1));
    return YEAR.matcher(words.text(i)).matches() && !counts
        ? OptionalInt.of(Integer.parseInt(words.text(i)))
        : OptionalInt.empty();
  }

  private static boolean isPeople(Lexeme word) {
    return word.tag().equals("NNS") && HeadNouns.isPeople(word.text().replaceAll("s$", ""));
  }

  /** {@code nineteen ninety-six}. */
  private static Optional<Numeral> spoken(Lexemes words, int i) {
    Optional<Numeral> century = NumberReader.cardinal(words, i);
    if (century.isEmpty() || !Character.isLetter(words.text(i).charAt(0))) {
      return Optional.empty();
    }
    double hundreds = century.get().value();
    if (hundreds >= 1900 && hundreds < 2100) {
      return century;
    }
    return NumberReader.cardinal(words, century.get().to())
        .filter(n -> n.value() >= 10 && n.value() < 100 && hundreds >= 13 && hundreds <= 20)
        .map(n -> new Numeral(i, n.to(), hundreds * 100 + n.value()));
  }

  static When fixed(int year) {
    return new When.Fixed(new Period(Granularity.YEAR, LocalDate.of(year, 1, 1)));
  }

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    if (words.is(i, "the") || words.is(i, "fiscal") || words.is(i, "year")) {
      return at(words, i + 1)
          .filter(m -> !words.is(i, "the") || !isPlainYear(words, i + 1))
          .map(m -> new Match(i, m.to(), m.meaning()));
    }
    return decade(words, i).or(() -> century(words, i)).or(() -> year(words, i));
  }

  /** "the 1994 massacre": the article belongs to the noun. */
  private static boolean isPlainYear(Lexemes words, int i) {
    return YEAR.matcher(words.text(i)).matches();
  }

  private static Optional<Match> year(Lexemes words, int i) {
    Matcher m = SHORT.matcher(words.text(i));
    if (m.matches()) {
      int digits = Integer.parseInt(m.group(1));
      return Match.date(i, i + 1, fixed(hundreds(digits) + digits));
    }
    OptionalInt year = digits(words, i);
    if (year.isPresent() && isYear(words, i)) {
      return Match.date(i, i + 1, fixed(year.getAsInt()));
    }
    boolean cued = CUES.contains(words.text(i - 1));
    return spoken(words, i)
        .filter(n -> n.to() > i + 1 && (cued || n.value() % 100 != 0))
        .filter(n -> !words.at(n.to()).tag().equals("NNS"))
        .flatMap(n -> Match.date(i, n.to(), fixed((int) n.value())));
  }

  private static boolean isYear(Lexemes words, int i) {
    if (isRange(words, i) || isRange(words, i - 1)) {
      return true;
    }
    boolean other =
        SIGNS.contains(words.text(i - 1))
            || words.at(i).joined() && !words.text(i - 1).matches("mid|early|late|post|pre")
            || TimeWords.unit(words.text(i + 1)).isPresent()
            || NumberReader.cardinal(words, i + 1).isPresent();
    if (other) {
      return false;
    }
    boolean counts = words.at(i + 1).tag().equals("NNS");
    boolean likely = LIKELY.matcher(words.text(i)).matches();
    return CUES.contains(words.text(i - 1))
        ? likely || !counts
        : likely && isFree(words, i, counts);
  }

  /** {@code 1991-1995}. */
  private static boolean isRange(Lexemes words, int i) {
    return LIKELY.matcher(words.text(i)).matches()
        && words.at(i + 1).joined()
        && LIKELY.matcher(words.text(i + 1)).matches();
  }

  /** Without a cue, a plural noun after the number must have an article before it. */
  private static boolean isFree(Lexemes words, int i, boolean counts) {
    return !counts || words.at(i - 1).tag().matches("DT|POS|PRP\\$");
  }

  private static Optional<Match> decade(Lexemes words, int i) {
    Matcher m = DECADE.matcher(words.text(i));
    if (m.matches()) {
      String tens = m.group(1).replaceAll("^['\u2019]", "");
      int decade = tens.length() == 1 ? 190 + Integer.parseInt(tens) : Integer.parseInt(tens);
      return Match.date(i, i + 1, decade(decade));
    }
    boolean cued = words.is(i - 1, "the") || words.at(i).joined();
    return cued && !TimeWords.unit(words.text(i + 1)).isPresent()
        ? TimeWords.decade(words.text(i)).flatMap(d -> Match.date(i, i + 1, decade(190 + d)))
        : Optional.empty();
  }

  private static When decade(int tens) {
    return new When.Fixed(new Period(Granularity.DECADE, LocalDate.of(tens * 10, 1, 1)));
  }

  private static Optional<Match> century(Lexemes words, int i) {
    return NumberReader.ordinal(words, i)
        .filter(n -> words.is(n.to(), "century") && n.value() > 1 && n.value() < 22)
        .flatMap(n -> Match.date(i, n.to() + 1, century((int) n.value())));
  }

  private static When century(int number) {
    LocalDate start = LocalDate.of((number - 1) * 100, 1, 1);
    return new When.Fixed(new Period(Granularity.CENTURY, start));
  }
}
