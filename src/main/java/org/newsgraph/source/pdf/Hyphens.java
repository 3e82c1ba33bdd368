package org.newsgraph.source.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of a hyphen at the end of a line whether the word has it, as {@code Taliban-led} does, or
 * only was broken there. What the same text writes elsewhere decides, then a list of parts of words
 * that keep theirs.
 */
final class Hyphens {

  private static final Pattern BROKEN =
      Pattern.compile("(?<first>.*?(?<part>\\p{L}+))(?<hyphen>[-\u2010\u00AD])");
  private static final Pattern REST = Pattern.compile("(?<part>\\p{L}+).*", Pattern.DOTALL);

  private static final Set<String> KEPT_BEFORE = WordList.read("hyphen-before.txt");
  private static final Set<String> KEPT_AFTER = WordList.read("hyphen-after.txt");

  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  /** Returns what the words of a text tell. */
  static Hyphens of(List<TextLine> lines) {
    Set<String> words = new HashSet<>();
    for (TextLine line : lines) {
      for (TextLine.Word word : line.words()) {
        words.add(bare(word.text()));
      }
    }
    return new Hyphens(words);
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}]+|(?:['’]s)?[^\\p{L}]*$", "").toLowerCase(Locale.ROOT);
  }

  /** How a line's last word goes on in the next line. */
  enum Joint {
    /** It does not: a space stands between. */
    SPACE,
    /** It does, and keeps its hyphen. */
    KEPT,
    /** It does, without the hyphen. */
    DROPPED
  }

  /** Tells how the last word of a line goes on. */
  Joint joint(String last, String first) {
    Matcher broken = BROKEN.matcher(last);
    Matcher rest = REST.matcher(first);
    if (!broken.matches()) {
      boolean attached = last.length() > 1 && last.matches(".*[\\p{L}\\p{Nd}][-\u2010]");
      return attached ? Joint.KEPT : Joint.SPACE;
    }
    if (broken.group("hyphen").equals("\u00AD")) {
      return Joint.DROPPED;
    }
    if (!rest.matches() || !Character.isLowerCase(first.codePointAt(0))) {
      return isConjunction(first) ? Joint.SPACE : Joint.KEPT;
    }
    if (isConjunction(first)) {
      // "pre- and post-war": a hyphen that stands for what follows
      return Joint.SPACE;
    }
    String before = broken.group("part").toLowerCase(Locale.ROOT);
    String after = rest.group("part").toLowerCase(Locale.ROOT);
    return isKept(bare(broken.group("first")), bare(first), before, after)
        ? Joint.KEPT
        : Joint.DROPPED;
  }

  private boolean isKept(String first, String rest, String before, String after) {
    if (words.contains(first + rest)) {
      return false;
    }
    return words.contains(first + "-" + rest)
        || KEPT_BEFORE.contains(before)
        || KEPT_AFTER.contains(after)
        || first.contains("-");
  }

  private static boolean isConjunction(String word) {
    return Set.of("and", "or", "to", "und").contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns a word without soft hyphens, which are not seen. */
  static String seen(String word) {
    return word.indexOf('\u00AD') < 0
        ? word
        : word.chars()
            .filter(c -> c != '\u00AD')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
  }
}
