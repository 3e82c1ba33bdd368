package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/**
 * Finds the outermost quotation marks of each block, in one pass over the text: curly and straight,
 * double and single ones, doubled single ones ({@code ''so''}) and guillemets. Apostrophes are told
 * from single marks by their neighbours. A mark that the block does not close counts if it opens
 * the block or a speech (after a colon or comma).
 */
final class QuotationMarks {

  private static final String DOUBLE_OPEN = "\u201C\u201E\u201F\u00AB";
  private static final String DOUBLE_CLOSE = "\u201D\u00BB";
  private static final String BEFORE_OPENING = "([{-\u2013\u2014/:\u2026";

  private final String text;
  private final List<Quoted> found = new ArrayList<>();
  private int block;
  private int end;
  private int doubleOpen;
  private int doubleWidth;
  private int singleOpen;
  private int singlePending;
  private int foundBefore;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /**
   * Returns what stands between quotation marks, in order.
   *
   * @param text the document's text, one char per code point
   * @param blocks its blocks
   */
  static List<Quoted> find(String text, List<Block> blocks) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < blocks.size(); i++) {
      marks.scan(i, blocks.get(i).span());
    }
    return marks.found;
  }

  private void scan(int index, Span span) {
    block = index;
    end = span.end();
    doubleOpen = -1;
    singleOpen = -1;
    singlePending = -1;
    for (int i = span.start(); i < end; ) {
      int width = doubleWidthAt(i);
      if (width > 0) {
        doubleMark(i, width);
        i += width;
      } else {
        if (isSingle(text.charAt(i)) && doubleOpen < 0) {
          singleMark(i);
        }
        i++;
      }
    }
    closePending();
    if (doubleOpen >= 0 && opensSpeech(span.start())) {
      add(doubleOpen, doubleWidth, end, 0);
    }
  }

  private int doubleWidthAt(int i) {
    char c = text.charAt(i);
    if (c == '"' || DOUBLE_OPEN.indexOf(c) >= 0 || DOUBLE_CLOSE.indexOf(c) >= 0) {
      return 1;
    }
    boolean twice = i + 1 < end && text.charAt(i + 1) == c;
    return twice && (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') ? 2 : 0;
  }

  private void doubleMark(int i, int width) {
    char c = text.charAt(i);
    boolean mayOpen = DOUBLE_CLOSE.indexOf(c) < 0 && boundaryBefore(i) && solidAt(i + width);
    if (doubleOpen < 0) {
      if (mayOpen || DOUBLE_OPEN.indexOf(c) >= 0) {
        doubleOpen = i;
        doubleWidth = width;
      }
    } else if (mayOpen && (DOUBLE_OPEN.indexOf(c) >= 0 || c == '"')) {
      doubleOpen = i;
      doubleWidth = width;
    } else {
      add(doubleOpen, doubleWidth, i, width);
      doubleOpen = -1;
    }
  }

  private void singleMark(int i) {
    if (singleOpen < 0) {
      boolean opener = text.charAt(i) != '\u2019' && boundaryBefore(i) && solidAt(i + 1);
      if (opener && !Character.isDigit(text.charAt(i + 1))) {
        singleOpen = i;
        singlePending = -1;
        foundBefore = found.size();
      }
      return;
    }
    if (letterAt(i + 1) || !solidAt(i - 1) || text.charAt(i) == '\u2018') {
      return;
    }
    if (looksPossessive(i)) {
      singlePending = singlePending < 0 ? i : singlePending;
    } else {
      closeSingle(i);
    }
  }

  private boolean looksPossessive(int i) {
    return text.charAt(i - 1) == 's'
        && i + 2 < end
        && text.charAt(i + 1) == ' '
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private void closePending() {
    if (singleOpen >= 0 && singlePending > singleOpen) {
      closeSingle(singlePending);
    }
    singleOpen = -1;
  }

  /** Closes a single mark; double ones that were found since it opened stand inside. */
  private void closeSingle(int i) {
    found.subList(foundBefore, found.size()).removeIf(q -> q.outer().end() <= i);
    if (found.size() == foundBefore) {
      add(singleOpen, 1, i, 1);
    }
    singleOpen = -1;
  }

  private boolean opensSpeech(int start) {
    if (doubleOpen == start) {
      return true;
    }
    int i = doubleOpen - 1;
    while (i > start && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return ":,.".indexOf(text.charAt(i)) >= 0;
  }

  private void add(int open, int openWidth, int close, int closeWidth) {
    if (close > open + openWidth) {
      found.add(
          new Quoted(
              new Span(open, close + closeWidth),
              new Span(open + openWidth, close),
              block,
              closeWidth > 0));
    }
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019';
  }

  private boolean boundaryBefore(int i) {
    if (i == 0) {
      return true;
    }
    char c = text.charAt(i - 1);
    return Character.isWhitespace(c) || BEFORE_OPENING.indexOf(c) >= 0;
  }

  private boolean solidAt(int i) {
    return i >= 0 && i < end && !Character.isWhitespace(text.charAt(i));
  }

  private boolean letterAt(int i) {
    return i < end && Character.isLetterOrDigit(text.charAt(i));
  }
}
