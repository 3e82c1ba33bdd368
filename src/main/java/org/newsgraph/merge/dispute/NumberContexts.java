package org.newsgraph.merge.dispute;

import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Figure;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

/**
 * Finds what a text says around numbers, for the merge, which has no texts: which numbers are a
 * part of another one, or come on top of it, and what follows shares.
 */
public final class NumberContexts {

  private static final int LOOK_BACK = 45;

  /** Words before a number which tell that it is a part of another one, or comes on top of it. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(including|among (them|whom|those|the \\w+)|(of|from) (them|whom|which|those)"
              + "|another|an additional|as well as)\\W+(\\w+\\W+){0,3}$",
          Pattern.CASE_INSENSITIVE);

  private NumberContexts() {}

  /** Returns where the words of numbers lie that are a part of another one, sorted. */
  public static List<Span> parts(ExtractedDocument document) {
    String text = document.document().plain();
    return document.extraction().events().stream()
        .flatMap(e -> e.figures().stream())
        .map(Figure::words)
        .map(w -> w.span())
        .distinct()
        .filter(s -> isPart(text, s))
        .sorted()
        .toList();
  }

  /** Returns what follows each share of a whole, to the end of the sentence. */
  public static List<Words> afterShares(ExtractedDocument document) {
    return ShareFinder.afterShares(document);
  }

  private static boolean isPart(String text, Span figure) {
    int end = Math.min(figure.start(), text.length());
    String before = text.substring(Math.max(0, end - LOOK_BACK), end);
    return PART.matcher(before).find();
  }
}
