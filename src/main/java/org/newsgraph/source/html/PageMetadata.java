package org.newsgraph.source.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells of its article besides the text: in JSON-LD, in {@code meta} elements (Open
 * Graph, article, Dublin Core), and last in its title and times.
 *
 * @param roles title, publisher, author, published, url, language, as far as they are told
 * @param broken number of JSON-LD scripts that cannot be read
 */
public record PageMetadata(Map<String, String> roles, int broken) {

  /** Names of {@code meta} elements by role, the best first. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "title", List.of("og:title", "dc.title", "dcterms.title", "twitter:title"),
          "publisher", List.of("og:site_name", "dc.publisher", "dcterms.publisher"),
          "author", List.of("author", "article:author", "dc.creator", "dcterms.creator"),
          "published",
              List.of(
                  "article:published_time",
                  "og:article:published_time",
                  "dc.date",
                  "dcterms.date",
                  "dc.date.issued",
                  "date",
                  "pubdate",
                  "publishdate"),
          "url", List.of("og:url"),
          "language", List.of("dc.language", "dcterms.language"));

  /** Reads the metadata of a page. */
  public static PageMetadata of(HtmlPage page) {
    Document tree = page.tree();
    Map<String, String> roles = new LinkedHashMap<>();
    int broken = 0;
    for (Element script : tree.select("script[type=application/ld+json]")) {
      broken += LinkedData.read(script.data(), roles) ? 0 : 1;
    }
    Map<String, String> named = named(tree);
    NAMES.forEach(
        (role, names) ->
            names.stream()
                .map(named::get)
                .filter(value -> value != null && !(role.equals("author") && isAddress(value)))
                .findFirst()
                .ifPresent(value -> roles.putIfAbsent(role, value)));
    put(roles, "published", attribute(tree, "article time[datetime], time[datetime]", "datetime"));
    put(roles, "url", attribute(tree, "link[rel=canonical]", "href"));
    put(roles, "title", tree.title());
    put(roles, "language", attribute(tree, "html", "lang"));
    return new PageMetadata(roles, broken);
  }

  private static Map<String, String> named(Document tree) {
    Map<String, String> out = new LinkedHashMap<>();
    for (Element meta : tree.select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      put(out, name.toLowerCase(Locale.ROOT), meta.attr("content"));
    }
    return out;
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http:") || value.startsWith("https:") || value.startsWith("//");
  }

  private static String attribute(Document tree, String query, String name) {
    Element found = tree.selectFirst(query);
    return found == null ? "" : found.attr(name);
  }

  private static void put(Map<String, String> values, String name, String value) {
    if (!value.isBlank()) {
      values.putIfAbsent(name, value.strip());
    }
  }
}
