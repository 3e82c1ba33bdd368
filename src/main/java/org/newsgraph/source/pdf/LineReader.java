package org.newsgraph.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts the signs of a page together to lines. A file draws signs one after the other; those that
 * follow each other closely on one level are a line. The gap between two columns ends a line.
 */
final class LineReader {

  /** A gap of so much of the size of the font sets words apart. */
  static final float SPACE = 0.15f;

  /** Words that the file draws one after the other may be so far from each other. */
  private static final float WIDEST = 1.0f;

  /** The same if it draws a space between them. */
  private static final float WIDEST_DRAWN = 2.0f;

  /** Parts of a line that the file draws at different times may be so far from each other. */
  private static final float WIDEST_APART = 0.5f;

  /** Signs may go back by so much, as kerning does. */
  private static final float BACK = -0.5f;

  private static final float LEVEL = 0.4f;

  /** More parts on one level are not put together: no page of a text has so many. */
  private static final int MOST_PARTS = 500;

  private LineReader() {}

  /** Returns the lines of a page in the order in which the file draws them. */
  static List<TextLine> read(PageGlyphs page) {
    List<TextLine> out = new ArrayList<>();
    Map<Spot, Glyph> seen = new HashMap<>();
    LineDraft draft = null;
    for (Glyph glyph : Accents.combine(page.glyphs())) {
      if (!glyph.isSpace() && isAgain(glyph, seen)) {
        continue;
      }
      if (draft != null && !follows(draft, glyph)) {
        draft.line(page.page()).ifPresent(out::add);
        draft = null;
      }
      draft = draft == null ? new LineDraft(glyph) : draft;
      draft.add(glyph);
    }
    if (draft != null) {
      draft.line(page.page()).ifPresent(out::add);
    }
    return joined(out);
  }

  /** Where a sign may stand again. */
  private record Spot(String text, int x, int y) {}

  /** Bold print is made at times by drawing twice, a little apart. */
  private static boolean isAgain(Glyph glyph, Map<Spot, Glyph> seen) {
    float step = glyph.size() / 4;
    int x = Math.round(glyph.left() / step);
    int y = Math.round(glyph.base() / step);
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        Glyph other = seen.get(new Spot(glyph.text(), x + i, y + j));
        if (other != null && isOver(glyph, other)) {
          return true;
        }
      }
    }
    seen.put(new Spot(glyph.text(), x, y), glyph);
    return false;
  }

  private static boolean isOver(Glyph one, Glyph other) {
    float width = Math.min(one.right() - one.left(), other.right() - other.left());
    return Math.abs(one.left() - other.left()) < 0.4f * width
        && Math.abs(one.base() - other.base()) < one.size() / 10;
  }

  private static boolean follows(LineDraft line, Glyph glyph) {
    float size = Math.max(line.size(), glyph.size());
    float gap = glyph.left() - line.right();
    float widest = (line.endsInSpace() ? WIDEST_DRAWN : WIDEST) * size;
    boolean like = Math.min(line.size(), glyph.size()) > size / 2;
    return like
        && Math.abs(glyph.base() - line.base()) < LEVEL * size
        && gap > BACK * size
        && gap < widest;
  }

  /** Puts parts of a line together that the file draws in another order. */
  private static List<TextLine> joined(List<TextLine> lines) {
    TextLine[] out = lines.toArray(new TextLine[0]);
    Integer[] sorted = new Integer[out.length];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(
        sorted,
        Comparator.comparing((Integer i) -> out[i].base()).thenComparing(i -> out[i].left()));
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      TextLine first = out[sorted[from]];
      while (to < sorted.length
          && out[sorted[to]].base() - first.base() < LEVEL / 2 * first.size()) {
        to++;
      }
      if (to - from <= MOST_PARTS) {
        Integer[] level = Arrays.copyOfRange(sorted, from, to);
        Arrays.sort(level, Comparator.comparing(i -> out[i].left()));
        join(level, out);
      }
      from = to;
    }
    return Arrays.stream(out).filter(Objects::nonNull).toList();
  }

  private static void join(Integer[] level, TextLine[] out) {
    int at = level[0];
    for (int i = 1; i < level.length; i++) {
      TextLine line = out[at];
      TextLine next = out[level[i]];
      float gap = next.left() - line.right();
      float size = Math.max(line.size(), next.size());
      if (line.isAsLarge(next) && gap > BACK * size && gap < WIDEST_APART * size) {
        out[at] = line.and(next);
        out[level[i]] = null;
      } else {
        at = level[i];
      }
    }
  }
}
