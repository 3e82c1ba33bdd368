package org.newsgraph.merge.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds names so that two spellings of one name become the same string. */
public final class NameFolding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern JOINERS = Pattern.compile("[.'’‘`ʻʼ´]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern VOWELS = Pattern.compile("[aiu]+");
  private static final Pattern CONSONANT = Pattern.compile("[^_ ]");
  private static final Pattern FINAL_VOWELS = Pattern.compile("[aiu]+h?$");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Words that only link two parts of a name (ezafe, Arabic article). */
  private static final Set<String> LINKING =
      Set.of("i", "e", "y", "ye", "yi", "al", "el", "ul", "ol", "ud", "ad", "ar", "as", "ash");

  private static final List<Fold> FOLDS =
      DataFile.rows("transliteration.tsv", 2).stream().map(Fold::of).toList();

  private NameFolding() {}

  /** One row of the table of spellings. */
  private record Fold(String found, String folded, boolean atEnd) {
    static Fold of(List<String> row) {
      boolean atEnd = row.get(0).endsWith("$");
      String found = atEnd ? row.get(0).substring(0, row.get(0).length() - 1) : row.get(0);
      return new Fold(found, row.get(1), atEnd);
    }

    String apply(String word) {
      if (!atEnd) {
        return word.replace(found, folded);
      }
      String single = single(word);
      return single.endsWith(found)
          ? single.substring(0, single.length() - found.length()) + folded
          : word;
    }
  }

  private static String single(String word) {
    return DOUBLED.matcher(word).replaceAll("$1");
  }

  /** Returns the words in lower case without diacritics, full stops, apostrophes and articles. */
  public static List<String> words(String name) {
    String joined = JOINERS.matcher(ascii(name)).replaceAll("");
    List<String> out = new ArrayList<>();
    for (String word : BREAKS.split(joined)) {
      if (!word.isEmpty() && !(out.isEmpty() && ARTICLES.contains(word))) {
        out.add(word);
      }
    }
    return out;
  }

  /** Returns the name without case, diacritics, punctuation, blanks and a leading article. */
  public static String plain(String name) {
    return String.join("", words(name));
  }

  /** Returns the words of a name, each folded by {@link #spelling}, without linking words. */
  public static List<String> spelledWords(String name) {
    List<String> words = words(name);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean linking = words.size() > 1 && i < words.size() - 1 && LINKING.contains(words.get(i));
      if (!linking) {
        out.add(spelling(words.get(i)));
      }
    }
    return out;
  }

  /** Returns a word with the spellings of one sound made equal and doubled letters made single. */
  public static String spelling(String word) {
    String out = word;
    for (Fold fold : FOLDS) {
      out = fold.apply(out);
    }
    return single(out);
  }

  /**
   * Returns the spelling key of a place name: as {@link #spelledWords}, and in names of several
   * words without the vowels that end a word, for they render the linking vowel ({@code
   * Shahr-e-Kohna, Shahre Kohna}).
   */
  public static String placeKey(String name) {
    List<String> words = spelledWords(name);
    if (words.size() < 2) {
      return String.join(" ", words);
    }
    return String.join(" ", words.stream().map(NameFolding::withoutFinalVowels).toList());
  }

  private static String withoutFinalVowels(String word) {
    String cut = FINAL_VOWELS.matcher(word).replaceAll("");
    return cut.length() >= 3 ? cut : word;
  }

  /** Returns the consonants of a word that is already folded by {@link #spelling}. */
  public static String skeleton(String spelled) {
    return VOWELS.matcher(spelled).replaceAll("");
  }

  /** Returns where vowels stand in a folded name: {@code c_c_} for {@code tala}. */
  public static String pattern(String spelled) {
    return CONSONANT.matcher(VOWELS.matcher(spelled).replaceAll("_")).replaceAll("c");
  }

  /** Returns whether every letter is upper case and there are enough to tell. */
  public static boolean shouted(String name) {
    long letters = name.codePoints().filter(Character::isLetter).count();
    return letters > 0 && name.codePoints().noneMatch(Character::isLowerCase);
  }

  private static String ascii(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("ı", "i")
        .replace("đ", "d")
        .replace("æ", "ae");
  }
}
