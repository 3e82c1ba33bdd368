package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.clean.Lines.Line;
import org.newsgraph.model.Span;

/**
 * Finds the paragraphs of a text. In text from the web a line is a paragraph. In hard-wrapped text
 * a paragraph has many lines; such a text is told by its lines, which are of one width, break off
 * in the middle of a sentence and go on in lower case.
 */
final class Layout {

  /** Hard-wrapped lines are not longer than this. */
  private static final int WIDEST = 130;

  /** Hard-wrapped lines fill at least this much. */
  private static final int NARROWEST = 30;

  /** A line that leaves so much room free, in characters, was not broken for lack of it. */
  private static final int ROOM = 18;

  private final String plain;
  private final List<Line> lines;

  private Layout(String plain) {
    this.plain = plain;
    this.lines = Lines.of(plain);
  }

  /** Returns the paragraphs in order, without surrounding white space. */
  static List<Span> paragraphs(String plain) {
    Layout layout = new Layout(plain);
    int width = layout.wrapWidth();
    return width == 0 ? layout.lines.stream().map(Line::span).toList() : layout.join(width);
  }

  /** Returns the width at which the text was wrapped, or 0 if it was not. */
  private int wrapWidth() {
    List<Integer> broken = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
        broken.add(lines.get(i).indent() + lines.get(i).span().length());
      }
    }
    if (broken.isEmpty()) {
      return 0;
    }
    int width = broken.stream().sorted().toList().get((broken.size() - 1) * 19 / 20);
    return width < NARROWEST || width > WIDEST || !evidence(width) ? 0 : width;
  }

  private boolean evidence(int width) {
    int pairs = 0;
    int full = 0;
    int open = 0;
    int lower = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).afterBlank()) {
        continue;
      }
      pairs++;
      full += room(i, width) <= width / 8 ? 1 : 0;
      open += endsSentence(lines.get(i).span()) ? 0 : 1;
      lower += Character.isLowerCase(plain.charAt(lines.get(i + 1).span().start())) ? 1 : 0;
    }
    return full * 2 >= pairs && open * 5 >= pairs * 3 && lower * 3 >= pairs;
  }

  /** Returns how many characters would be free if the first word of the next line stood here. */
  private int room(int i, int width) {
    Span next = lines.get(i + 1).span();
    int word = 0;
    while (next.start() + word < next.end() && !Lines.isSpace(plain.charAt(next.start() + word))) {
      word++;
    }
    return width - lines.get(i).indent() - lines.get(i).span().length() - 1 - word + 1;
  }

  private boolean endsSentence(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && "\"”’')]".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return ".!?:…".indexOf(plain.charAt(end - 1)) >= 0;
  }

  private boolean endsClause(Span span) {
    return !Character.isLetterOrDigit(plain.charAt(span.end() - 1));
  }

  private List<Span> join(int width) {
    List<Span> out = new ArrayList<>();
    Span open = null;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).span();
      if (open == null || startsParagraph(i, width)) {
        if (open != null) {
          out.add(open);
        }
        open = line;
      } else {
        open = open.union(line);
      }
    }
    if (open != null) {
      out.add(open);
    }
    return out;
  }

  private boolean startsParagraph(int i, int width) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    int room = room(i - 1, width);
    boolean lower = Character.isLowerCase(plain.charAt(line.span().start()));
    if (line.afterBlank() || line.indent() > before.indent()) {
      // A stray blank line or indent within a sentence ends no paragraph.
      return !lower || room > width / 8 || endsClause(before.span());
    }
    return room > ROOM && !lower || room > 1 && endsSentence(before.span()) && room > width / 8;
  }
}
