package org.newsgraph.merge.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a noun phrase is about: the meaning of its head noun. */
public final class HeadNoun {

  /** Meaning of nouns that may stand for any person. */
  public static final String PEOPLE = "people";

  private static final String SETTLEMENT = "settlement";

  private static final Map<String, String> MEANINGS =
      DataFile.rows("counted-nouns.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));

  /** Where the part before or with the head noun ends. */
  private static final Pattern REST =
      Pattern.compile(
          "[,;:(\"“]| (of|in|from|at|for|on|who|that|which|near|inside|with|and|to|by|were|was|had)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PARTITIVE =
      Pattern.compile(
          "^.*?\\b(hundreds|thousands|dozens|scores|tens|number|group|lot|some|members?) of (the )?",
          Pattern.CASE_INSENSITIVE);

  /** Buses, not houses, causes, abuses, excuses or caches, whose singular ends in an e. */
  private static final Pattern HISSING =
      Pattern.compile("(ss|(?<=\\p{L})(?<![ao]|^ab|cc|xc|am|f)us|x|(?<!^ca)ch|sh)es$");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "score",
          "ten",
          "million",
          "several",
          "some",
          "more",
          "than",
          "least",
          "around",
          "about",
          "nearly",
          "almost",
          "approximately",
          "over",
          "up",
          "total",
          "additional",
          "another",
          "all",
          "both",
          "many",
          "few",
          "the",
          "a",
          "an",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine");

  private HeadNoun() {}

  /** Returns whether a meaning is that of a settlement as a whole. */
  public static boolean isSettlement(String meaning) {
    return meaning.equals(SETTLEMENT);
  }

  /** Returns the meaning of a phrase's head noun, or the noun itself; empty when there is none. */
  public static String of(String phrase) {
    String found = PARTITIVE.matcher(phrase).replaceFirst("");
    List<String> words =
        WORD.matcher(REST.matcher(found + " ").replaceFirst(" "))
            .results()
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .filter(w -> !QUANTIFIERS.contains(singular(w)))
            .toList();
    return words.isEmpty() ? "" : meaning(words.get(words.size() - 1));
  }

  /** Returns whether a word only tells how many or which. */
  static boolean isQuantifier(String word) {
    return QUANTIFIERS.contains(singular(word));
  }

  private static String meaning(String word) {
    String known = MEANINGS.get(word);
    if (known != null) {
      return known;
    }
    String singular = singular(word);
    return MEANINGS.getOrDefault(singular, singular);
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("men") && word.length() > 3) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (HISSING.matcher(word).find()) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
