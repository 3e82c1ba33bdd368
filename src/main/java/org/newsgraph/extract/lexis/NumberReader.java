package org.newsgraph.extract.lexis;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in digits and words: {@code 3,000}, {@code 1.5 million}, {@code two dozen}. */
public final class NumberReader {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,12}(\\.\\d+)?");
  private static final Pattern FRACTION = Pattern.compile("([1-9])/([2-9])");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");

  private final Lexemes words;
  private final int from;
  private int at;
  private double total;
  private double current;
  private boolean seen;
  private double lastScale = Double.MAX_VALUE;

  private NumberReader(Lexemes words, int from) {
    this.words = words;
    this.from = from;
    this.at = from;
  }

  /** Returns the number that starts at a position. */
  public static Optional<Numeral> cardinal(Lexemes words, int from) {
    return new NumberReader(words, from).read();
  }

  /** Returns the ordinal that starts at a position: {@code 7th}, {@code twenty-first}. */
  public static Optional<Numeral> ordinal(Lexemes words, int from) {
    Matcher m = ORDINAL.matcher(words.text(from));
    if (m.matches()) {
      return Optional.of(new Numeral(from, from + 1, Integer.parseInt(m.group(1))));
    }
    OptionalLong one = NumberWords.ordinal(words.text(from));
    if (one.isPresent()) {
      return Optional.of(new Numeral(from, from + 1, one.getAsLong()));
    }
    OptionalLong tens = NumberWords.small(words.text(from));
    OptionalLong ones = NumberWords.ordinal(words.text(from + 1));
    boolean composed =
        tens.orElse(0) >= 20 && ones.isPresent() && ones.getAsLong() < 10 && joined(words, from);
    return composed
        ? Optional.of(new Numeral(from, from + 2, tens.getAsLong() + ones.getAsLong()))
        : Optional.empty();
  }

  private static boolean joined(Lexemes words, int from) {
    return words.at(from + 1).joined();
  }

  private Optional<Numeral> read() {
    start();
    while (seen && (scale() || small() || and())) {
      // each part moves on by itself
    }
    return seen ? Optional.of(new Numeral(from, at, total + current)) : Optional.empty();
  }

  private void start() {
    if (digits() || small()) {
      return;
    }
    if (words.is(at, "a", "an") && isScale(at + 1)) {
      open(1, 1);
    } else if (words.is(at, "half") && words.is(at + 1, "a") && isScale(at + 2)) {
      open(0.5, 2);
    } else if (words.is(at, "a") && words.is(at + 1, "half") && isScale(at + 2)) {
      open(0.5, 2);
    } else if (NumberWords.scale(words.text(at)).isPresent()) {
      open(1, 0);
    }
  }

  private void open(double value, int length) {
    current = value;
    at += length;
    seen = true;
  }

  private boolean isScale(int i) {
    return NumberWords.scale(words.text(i)).isPresent();
  }

  private boolean digits() {
    String text = words.text(at);
    if (DIGITS.matcher(text).matches()) {
      open(Double.parseDouble(text.replace(",", "")), 1);
      fraction();
      return true;
    }
    return false;
  }

  private void fraction() {
    Matcher m = FRACTION.matcher(words.text(at));
    if (m.matches()) {
      current += Double.parseDouble(m.group(1)) / Double.parseDouble(m.group(2));
      at++;
    }
  }

  private boolean small() {
    OptionalLong value = NumberWords.small(words.text(at));
    if (value.isEmpty() && seen && current % 100 >= 20 && words.text(at).matches("[1-9]")) {
      value = OptionalLong.of(Long.parseLong(words.text(at)));
    }
    if (value.isEmpty() || (seen && !fits(value.getAsLong()))) {
      return false;
    }
    current += value.getAsLong();
    at++;
    seen = true;
    return true;
  }

  /** Returns whether a small number may be added: seven to twenty, but not to eleven. */
  private boolean fits(long value) {
    boolean afterTens = current % 100 >= 20 && current % 10 == 0 && value > 0 && value < 10;
    boolean afterHundreds = total + current > 0 && current % 100 == 0;
    return isWord(at - 1) && (afterTens || afterHundreds);
  }

  private boolean isWord(int i) {
    return !words.text(i).isEmpty() && Character.isLetter(words.text(i).charAt(0));
  }

  private boolean scale() {
    OptionalLong scale = NumberWords.scale(words.text(at));
    if (scale.isEmpty() || scale.getAsLong() >= lastScale) {
      return false;
    }
    if (scale.getAsLong() <= 100) {
      return hundred(scale.getAsLong());
    }
    total += Math.max(current, current == 0 ? 1 : 0) * scale.getAsLong();
    current = 0;
    lastScale = scale.getAsLong();
    at++;
    return true;
  }

  private boolean hundred(long scale) {
    if (current >= 100 || current == 0) {
      return false;
    }
    current *= scale;
    at++;
    return true;
  }

  private boolean and() {
    if (!words.is(at, "and")) {
      return false;
    }
    if (words.is(at + 1, "a") && words.is(at + 2, "half")) {
      current += 0.5;
      at += 3;
      return true;
    }
    boolean large = isScale(at - 1) && !words.is(at - 1, "dozen");
    if (large && isWord(at + 1) && NumberWords.small(words.text(at + 1)).isPresent()) {
      at++;
      return small();
    }
    return false;
  }
}
