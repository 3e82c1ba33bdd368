package org.newsgraph.source.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds an article, by the paragraphs in it: each counts for the element
 * around it and half for the next one, the more the longer it is and the more commas it has, the
 * less the more of it is links (after Readability by Arc90).
 */
final class ArticleFinder {

  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int SHORTEST_BODY = 200;
  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote");
  private static final Set<String> CONTAINERS = Set.of("div", "section", "td", "article", "main");

  private final Sizes sizes;
  private final Element body;

  ArticleFinder(Document page) {
    body = page.body();
    sizes = Sizes.of(body);
  }

  /** Returns the elements that hold the headline, if it stands apart, and the article. */
  List<Element> find() {
    Element article = article();
    List<Element> out = new ArrayList<>();
    if (article.selectFirst("h1") == null) {
      body.select("h1").stream()
          .filter(h -> h.sourceRange().isTracked())
          .filter(h -> h.sourceRange().startPos() < article.sourceRange().startPos())
          .filter(h -> h.parents().stream().noneMatch(p -> p != body && isLeftOut(p)))
          .reduce((first, second) -> second)
          .ifPresent(out::add);
    }
    out.add(article);
    return out;
  }

  private Element article() {
    for (Element marked : body.select("[itemprop=articleBody]")) {
      if (sizes.at(marked).text() >= SHORTEST_BODY) {
        return marked;
      }
    }
    Element best = best();
    for (Element around = best; around != null && around != body; around = around.parent()) {
      if (around.normalName().equals("article")) {
        return around;
      }
    }
    return best;
  }

  private Element best() {
    Map<Element, Double> scores = new IdentityHashMap<>();
    List<Element> order = new ArrayList<>();
    for (Element element : body.select("p,pre,blockquote,div,section,td,article,main")) {
      int length = paragraph(element);
      if (length >= SHORTEST_PARAGRAPH && element != body) {
        double score = 1 + sizes.at(element).commas() + Math.min(length / 100, 3);
        Element parent = element.parent();
        add(parent, score, scores, order);
        add(parent == null ? null : parent.parent(), score / 2, scores, order);
      }
    }
    Element best = body;
    double highest = 0;
    for (Element element : order) {
      double score = scores.get(element) * (1 - sizes.at(element).linkDensity());
      if (score > highest) {
        highest = score;
        best = element;
      }
    }
    return best.normalName().equals("html") ? body : best;
  }

  /** Returns the length of a paragraph's text; 0 of what is none. */
  private int paragraph(Element element) {
    if (PARAGRAPHS.contains(element.normalName())) {
      return sizes.at(element).text();
    }
    return CONTAINERS.contains(element.normalName()) ? sizes.at(element).own() : 0;
  }

  private static void add(
      Element element, double score, Map<Element, Double> scores, List<Element> order) {
    if (element != null && scores.merge(element, score, Double::sum) == score) {
      order.add(element);
    }
  }

  /** Returns whether an element within an article is no part of it. */
  boolean isLeftOut(Element element) {
    if (Furniture.byName(element)) {
      return true;
    }
    Sizes.Size size = sizes.at(element);
    boolean most = 2 * size.text() > sizes.at(body).text();
    return !most && (Furniture.byClass(element) || isLinks(element, size));
  }

  private static boolean isLinks(Element element, Sizes.Size size) {
    return Set.of("ul", "ol", "div", "section", "table").contains(element.normalName())
        && size.text() > 0
        && size.linkDensity() > 0.5
        && element.closest("blockquote") == null
        && element.select("a").size() > 1;
  }
}
