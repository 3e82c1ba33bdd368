package org.newsgraph.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Span;

/**
 * Sets aside paragraphs in another script than the Latin one, and those in another language than
 * English: by the share of function words among the words in small letters (the small-word
 * technique of G. Grefenstette, Comparing Two Language Identification Schemes, JADT 1995). In
 * English prose it is about a third, in the prose of other languages it is near to nothing. Lines
 * of names, which have few words in small letters, stay.
 */
final class ForeignText {

  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_WORDS = 15;
  private static final double LEAST_ENGLISH = 0.1;
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\d@#/.-])\\p{Ll}{2,}\\b");
  private static final Set<String> ENGLISH = WordFile.read("function-words.txt");

  private ForeignText() {}

  static void mark(Draft draft) {
    for (Paragraph paragraph : draft.paragraphs()) {
      Interruption.check(draft.document());
      if (isForeign(draft.plain(), paragraph.span())) {
        draft.exclude(paragraph.span(), "foreign language");
      }
    }
  }

  /** Returns whether a stretch is in another script, or in another language than English. */
  static boolean isForeign(String plain, Span span) {
    return isOtherScript(plain, span) || isOtherLanguage(plain, span);
  }

  private static boolean isOtherLanguage(String plain, Span span) {
    Matcher word = SMALL_WORD.matcher(plain).region(span.start(), span.end());
    int words = 0;
    int english = 0;
    while (word.find()) {
      words++;
      english += ENGLISH.contains(word.group()) ? 1 : 0;
    }
    return words >= FEWEST_WORDS && english < LEAST_ENGLISH * words;
  }

  private static boolean isOtherScript(String plain, Span span) {
    int latin = 0;
    int other = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = plain.charAt(i);
      if (c < 0x80) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        boolean isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        other += isLatin ? 0 : 1;
      }
    }
    return other >= FEWEST_LETTERS && other > latin;
  }
}
