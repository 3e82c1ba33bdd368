package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/** Splits a paragraph into sentences well enough to tell advertisement from news. */
final class RoughSentences {

  private static final Pattern END =
      Pattern.compile(
          // a run is looked at once, from its beginning: a megabyte of full stops would take hours
          "(?<![.!?…])[.!?…]++[\"”’')\\]]*+\\s++(?=[\\p{Lu}\\d\"“‘'(\\[@#*©<–—-])"
              // a sentence that lost the space behind it when it was copied from a page
              + "|(?<=\\p{Ll}{2})[.!?](?=\\p{Lu}\\p{Ll})");

  /** Titles before a name; they and initials end no sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Ms", "Mrs", "Dr", "Lt", "St", "Gen", "Col", "Sgt", "Capt", "Sen", "Rep", "Gov",
          "Maj", "Brig", "Prof", "vs", "No");

  private RoughSentences() {}

  /**
   * Returns the sentences of a paragraph that do not stand inside a quotation opened before.
   *
   * @param all whether sentences inside a quotation are returned too
   */
  static List<Span> of(String plain, Span paragraph, boolean all) {
    List<Span> out = new ArrayList<>();
    Matcher m = END.matcher(plain).region(paragraph.start(), paragraph.end());
    boolean quoted = false;
    int start = paragraph.start();
    while (m.find()) {
      if (abbreviates(plain, m.start())) {
        continue;
      }
      add(plain, start, m.end(), all || !quoted, out);
      quoted = quotedAfter(plain, start, m.end(), quoted);
      start = m.end();
    }
    add(plain, start, paragraph.end(), all || !quoted, out);
    return out;
  }

  /** Returns whether the word before a full stop is an initial or a title. */
  private static boolean abbreviates(String plain, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(plain.charAt(start - 1)) && stop - start < 6) {
      start--;
    }
    boolean initial = stop - start == 1 && Character.isUpperCase(plain.charAt(start));
    return plain.charAt(stop) == '.' && (initial || TITLES.contains(plain.substring(start, stop)));
  }

  private static void add(String plain, int start, int end, boolean wanted, List<Span> out) {
    Span span = Lines.trim(plain, start, end);
    if (wanted && span.length() > 0) {
      out.add(span);
    }
  }

  private static boolean quotedAfter(String plain, int start, int end, boolean before) {
    boolean quoted = before;
    for (int i = start; i < end; i++) {
      char c = plain.charAt(i);
      if (c == '“') {
        quoted = true;
      } else if (c == '”') {
        quoted = false;
      } else if (c == '"') {
        quoted = !quoted;
      }
    }
    return quoted;
  }
}
