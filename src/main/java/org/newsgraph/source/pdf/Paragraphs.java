package org.newsgraph.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which lines of a text are one paragraph. A line goes on in the next one unless there is
 * room between them, the next one is indented, the font changes, or the next word would have found
 * room on the line.
 */
final class Paragraphs {

  /** More room between lines than is usual, by this factor, parts paragraphs. */
  private static final float MORE_ROOM = 1.3f;

  private static final float USUAL_LEADING = 1.2f;
  private static final float WIDEST_LEADING = 3;
  private static final float INDENT = 0.8f;
  private static final float HEADLINE = 1.15f;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][\"”’'»)\\]]*");
  private static final Pattern LIST_SIGN =
      Pattern.compile("[•‣▪●○■□◦*\uFFFD–—-]|\\(?(?:\\p{Nd}{1,3}|\\p{L})[.)]");

  private final List<TextLine> lines;
  private final float leading;
  private final float body;

  private Paragraphs(List<TextLine> lines) {
    this.lines = lines;
    this.body = bodySize(lines);
    this.leading = usualLeading(lines);
  }

  /**
   * Returns the lines of each paragraph.
   *
   * @param lines all lines of the text, in their order
   */
  static List<List<TextLine>> of(List<TextLine> lines) {
    Paragraphs paragraphs = new Paragraphs(lines);
    List<List<TextLine>> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || !paragraphs.goesOn(i - 1)) {
        out.add(new ArrayList<>());
      }
      out.get(out.size() - 1).add(lines.get(i));
    }
    return out;
  }

  /** Returns the size of most letters. */
  private static float bodySize(List<TextLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    float best = 0;
    for (TextLine line : lines) {
      int count = letters.merge(line.size(), line.text().length(), Integer::sum);
      if (count >= letters.getOrDefault(best, 0)) {
        best = line.size();
      }
    }
    return best;
  }

  /**
   * Returns the usual distance of lines, in sizes of their font: a small one among those found,
   * since many may be those of paragraphs.
   */
  private static float usualLeading(List<TextLine> lines) {
    List<Float> found = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      TextLine next = lines.get(i);
      float leading = (next.base() - line.base()) / next.size();
      if (isBelow(line, next) && line.isAsLarge(next) && leading < WIDEST_LEADING) {
        found.add(leading);
      }
    }
    found.sort(null);
    return found.size() < 3 ? USUAL_LEADING : Math.max(1, found.get((found.size() - 1) / 5));
  }

  private static boolean isBelow(TextLine line, TextLine next) {
    return line.page() == next.page()
        && line.isAbove(next)
        && next.base() - line.base() > line.size() / 2;
  }

  /** Returns whether a line is continued by the next one. */
  private boolean goesOn(int i) {
    TextLine line = lines.get(i);
    TextLine next = lines.get(i + 1);
    if (!line.isAsLarge(next) || !line.sharesFont(next)) {
      return false;
    }
    boolean ends = SENTENCE_END.matcher(line.text()).matches();
    boolean lower = Character.isLowerCase(next.first().text().codePointAt(0));
    if (!isBelow(line, next)) {
      boolean elsewhere = line.page() != next.page() || next.base() < line.base();
      return elsewhere && !ends && !isHeadline(line) && (lower || isOpen(line) || isFull(i));
    }
    if (next.base() - line.base() > leading * MORE_ROOM * Math.max(line.size(), next.size())) {
      return false;
    }
    if (lower && !ends) {
      return true;
    }
    boolean centred = isCentred(line, next);
    if (isHeadline(line)) {
      return !ends;
    }
    return centred && !ends || !isIndented(line, next) && !hasRoomFor(i, next.first());
  }

  private boolean isHeadline(TextLine line) {
    return line.size() > HEADLINE * body;
  }

  private static boolean isOpen(TextLine line) {
    return line.last().text().matches(".*[,;\u00AD\u2010-]");
  }

  private static boolean isCentred(TextLine line, TextLine next) {
    float off = (line.left() + line.right()) / 2 - (next.left() + next.right()) / 2;
    return Math.abs(off) < line.size() / 2 && Math.abs(line.left() - next.left()) > line.size();
  }

  private static boolean isIndented(TextLine line, TextLine next) {
    return next.left() - line.left() > INDENT * next.size()
        && !(line.words().size() > 1 && LIST_SIGN.matcher(line.first().text()).matches());
  }

  /** Returns whether a word would have found room at the end of a line. */
  private boolean hasRoomFor(int i, TextLine.Word word) {
    TextLine line = lines.get(i);
    float needed = word.width() + line.size() / 3;
    return line.right() + needed < edge(i) - line.size() / 2;
  }

  /** Returns whether a line reaches the edge of its column. */
  private boolean isFull(int i) {
    TextLine line = lines.get(i);
    boolean alone =
        i == 0 || !lines.get(i - 1).isAbove(line) || lines.get(i - 1).page() != line.page();
    return !alone && edge(i) - line.right() < line.size();
  }

  /** Returns how far the lines around one reach that are set as it is. */
  private float edge(int at) {
    TextLine line = lines.get(at);
    float edge = line.right();
    for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
      TextLine near = lines.get(i);
      boolean alike =
          near.page() == line.page()
              && near.isAsLarge(line)
              && near.isAbove(line)
              && Math.abs(near.left() - line.left()) < 3 * line.size()
              && Math.abs(near.base() - line.base()) < 3 * leading * MORE_ROOM * line.size();
      edge = alike ? Math.max(edge, near.right()) : edge;
    }
    return edge;
  }
}
