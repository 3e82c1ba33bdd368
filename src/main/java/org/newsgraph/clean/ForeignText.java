package org.newsgraph.clean;

import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Span;

/** Sets aside paragraphs in another script than the Latin one. */
final class ForeignText {

  private static final int FEWEST_LETTERS = 4;

  private ForeignText() {}

  static void mark(Draft draft) {
    for (Paragraph paragraph : draft.paragraphs()) {
      Interruption.check(draft.document());
      if (isForeign(draft.plain(), paragraph.span())) {
        draft.exclude(paragraph.span(), "foreign language");
      }
    }
  }

  /** Returns whether most letters of a stretch are of another script. */
  static boolean isForeign(String plain, Span span) {
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
