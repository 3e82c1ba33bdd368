package org.newsgraph.source.html;

import java.nio.charset.Charset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsgraph.model.DerivedBytes;

/** A web page with its source. */
public final class HtmlPage {

  /** Pages of newspapers have some thousands; tags left open cost a parser their square. */
  public static final int MOST_TAGS = 50_000;

  private final Document page;
  private final String source;
  private final long tags;

  /**
   * Parses the source of a page, whatever its faults. A page of more than {@value #MOST_TAGS} tags
   * is taken for an empty one. U+FFFF, which is no character, stands for U+FFFD: the parser would
   * take it for the end.
   */
  public HtmlPage(String source) {
    this.tags = source.chars().filter(c -> c == '<').count();
    // both have as many bytes in every encoding that can hold them
    this.source = source.replace('\uFFFF', '\uFFFD');
    String parsed = tags > MOST_TAGS ? "" : this.source;
    this.page = Parser.htmlParser().setTrackPosition(true).parseInput(parsed, "");
  }

  /** Returns the number of tags in the source. */
  public long tags() {
    return tags;
  }

  /** Returns the tree of the page. */
  Document tree() {
    return page;
  }

  /**
   * Returns the text of the article on the page.
   *
   * @param charset encoding of its bytes
   * @param base what the first byte of the page counts as
   */
  public DerivedBytes.Builder article(Charset charset, long base) {
    ArticleFinder finder = new ArticleFinder(page);
    return TextWriter.write(source, charset, base, PageText.of(finder.find(), finder::isLeftOut));
  }

  /**
   * Returns all text of the page but that of elements that are never part of an article.
   *
   * @param all whether elements whose class tells that they are none stay: on a whole page those
   *     that hold most of it do
   */
  public String words(Charset charset, boolean all) {
    List<PageText.Stretch> stretches =
        PageText.of(List.of(page.body()), e -> Furniture.byName(e) || !all && Furniture.byClass(e));
    return TextWriter.write(source, charset, 0, stretches).text();
  }
}
