package org.newsgraph.source.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Collects the stretches of a page's source that are the text of some elements, in the order of the
 * source, with the breaks between them.
 */
final class PageText implements NodeFilter {

  /** A blank line: between paragraphs. */
  static final int PARAGRAPH = 2;

  /** A line end. */
  static final int LINE = 1;

  /**
   * A stretch of the source.
   *
   * @param start first char
   * @param end last char, exclusive
   * @param lineEnds how many line ends stand before it
   */
  record Stretch(int start, int end, int lineEnds) {}

  private final Predicate<Element> leftOut;
  private final List<Stretch> stretches = new ArrayList<>();
  private int lineEnds;

  private PageText(Predicate<Element> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * Returns the stretches of elements.
   *
   * @param leftOut whether an element below them is no part of the text
   */
  static List<Stretch> of(List<Element> elements, Predicate<Element> leftOut) {
    PageText text = new PageText(leftOut);
    for (Element element : elements) {
      text.lineEnds = PARAGRAPH;
      text.traverse(element);
    }
    // elements that were closed in the wrong order may lie elsewhere in the tree
    text.stretches.sort(Comparator.comparingInt(Stretch::start));
    return text.stretches;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (text.sourceRange().isTracked()) {
        add(text.sourceRange().startPos(), text.sourceRange().endPos(), text.isBlank());
      }
    } else if (node instanceof Element element) {
      if (depth > 0 && leftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      boundary(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(int start, int end, boolean blank) {
    stretches.add(new Stretch(start, end, lineEnds));
    if (!blank) {
      lineEnds = 0;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      boundary(element);
    }
    return FilterResult.CONTINUE;
  }

  private void boundary(Element element) {
    if (element.normalName().equals("br")) {
      lineEnds = Math.max(lineEnds, LINE);
    } else if (element.isBlock()) {
      lineEnds = PARAGRAPH;
    }
  }
}
