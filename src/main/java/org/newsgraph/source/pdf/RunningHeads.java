package org.newsgraph.source.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out what stands on the upper or lower edge of page after page: the name of the paper, the
 * day, the number of the page. Numbers may differ from page to page.
 */
final class RunningHeads {

  /** The edge, as a part of the height of a page. */
  private static final float EDGE = 0.12f;

  private static final int LONGEST = 160;

  /** The same line stands on pages at the same height, give or take a step of so many points. */
  private static final float STEP = 3;

  /** So many pages have it at the least: one of so many. */
  private static final int ONE_OF = 3;

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page\\s*)?[-–—|]?\\s*\\p{Nd}{1,4}(?:\\s*(?:/|of)\\s*\\p{Nd}{1,4})?\\s*[-–—|]?",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, BitSet> pagesOf = new HashMap<>();
  private final int pages;

  private RunningHeads(int pages) {
    this.pages = pages;
  }

  /**
   * Returns the lines of all pages without those that run.
   *
   * @param pages what the pages show
   * @param lines their lines
   */
  static List<List<TextLine>> without(List<PageGlyphs> pages, List<List<TextLine>> lines) {
    RunningHeads heads = new RunningHeads(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      for (TextLine line : lines.get(i)) {
        if (isOnEdge(pages.get(i), line)) {
          heads
              .pagesOf
              .computeIfAbsent(key(line, height(pages.get(i), line)), k -> new BitSet())
              .set(i);
        }
      }
    }
    List<List<TextLine>> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageGlyphs page = pages.get(i);
      out.add(
          lines.get(i).stream()
              .filter(line -> !isOnEdge(page, line) || !heads.runs(page, line))
              .toList());
    }
    return out;
  }

  private boolean runs(PageGlyphs page, TextLine line) {
    if (PAGE_NUMBER.matcher(line.text()).matches() && isNumberOfPage(page, line)) {
      return true;
    }
    BitSet same = new BitSet();
    for (int step = -1; step <= 1; step++) {
      same.or(pagesOf.getOrDefault(key(line, height(page, line) + step), new BitSet()));
    }
    return same.cardinality() >= 2 && same.cardinality() * ONE_OF >= pages;
  }

  /** A number by itself below the text, or one that is called so. */
  private static boolean isNumberOfPage(PageGlyphs page, TextLine line) {
    return line.text().toLowerCase(Locale.ROOT).startsWith("page")
        || page.bottom() - line.base() < EDGE / 2 * (page.bottom() - page.top());
  }

  private static boolean isOnEdge(PageGlyphs page, TextLine line) {
    float edge = EDGE * (page.bottom() - page.top());
    return (line.base() < page.top() + edge || line.base() > page.bottom() - edge)
        && line.text().length() <= LONGEST;
  }

  /** Returns how far below the upper edge a line stands, in steps. */
  private static int height(PageGlyphs page, TextLine line) {
    return Math.round((line.base() - page.top()) / STEP);
  }

  private static String key(TextLine line, int height) {
    return height + " " + NUMBER.matcher(line.text()).replaceAll("#").toLowerCase(Locale.ROOT);
  }
}
