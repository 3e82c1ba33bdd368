package org.newsgraph.source.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text the elements of a page hold, in chars, without what is no part of an article. */
final class Sizes implements NodeFilter {

  /** What one element holds. */
  static final class Size {
    private int text;
    private int own;
    private int linked;
    private int commas;

    int text() {
      return text;
    }

    int own() {
      return own;
    }

    int commas() {
      return commas;
    }

    /** Returns the share of the text that is links. */
    double linkDensity() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  private static final Size NOTHING = new Size();

  private final Map<Element, Size> sizes = new IdentityHashMap<>();
  private int links;

  private Sizes() {}

  static Sizes of(Element root) {
    Sizes sizes = new Sizes();
    sizes.traverse(root);
    return sizes;
  }

  Size at(Node element) {
    return sizes.getOrDefault(element, NOTHING);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text && node.parent() instanceof Element parent) {
      count(text.getWholeText(), sizes.get(parent));
    } else if (node instanceof Element element) {
      if (Furniture.byName(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      sizes.put(element, new Size());
      links += element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void count(String text, Size size) {
    if (size == null) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      size.text += Character.isWhitespace(c) ? 0 : 1;
      size.own += Character.isWhitespace(c) ? 0 : 1;
      size.linked += links > 0 && !Character.isWhitespace(c) ? 1 : 0;
      size.commas += c == ',' ? 1 : 0;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Size size = sizes.get(node);
    if (size == null) {
      return FilterResult.CONTINUE;
    }
    links -= node.normalName().equals("a") ? 1 : 0;
    Size above = sizes.get(node.parent());
    if (above != null) {
      above.text += size.text;
      above.linked += size.linked;
      above.commas += size.commas;
    }
    return FilterResult.CONTINUE;
  }
}
