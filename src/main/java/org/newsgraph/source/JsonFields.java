package org.newsgraph.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which fields of a JSON object tell what about a document. A field is named by its path, with dots
 * between the names of nested objects ({@code source.name}); elements of a list have the path of
 * the list.
 *
 * @param names for each {@linkplain #ROLES role} the fields to look into, the best first
 */
public record JsonFields(Map<String, List<String>> names) {

  /** What a field may tell. */
  public static final List<String> ROLES =
      List.of(
          "text",
          "title",
          "publisher",
          "author",
          "published",
          "url",
          "language",
          "retrieved",
          "id");

  /** The names that data sets of news and feeds use most. */
  public static final JsonFields DEFAULT = new JsonFields(common());

  /** Copies the names, in an order that is always the same. */
  public JsonFields {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  private static Map<String, List<String>> common() {
    Map<String, List<String>> out = new LinkedHashMap<>();
    out.put("text", List.of("text", "body", "content", "articleBody", "article", "maintext"));
    out.put("title", List.of("title", "headline"));
    out.put(
        "publisher",
        List.of("publisher", "publisher.name", "source", "source.name", "source_domain", "site"));
    out.put("author", List.of("author", "author.name", "authors", "authors.name", "byline"));
    out.put(
        "published",
        List.of(
            "published",
            "datePublished",
            "date",
            "publishedAt",
            "published_at",
            "date_publish",
            "publish_date",
            "pubDate"));
    out.put("url", List.of("url", "link"));
    out.put("language", List.of("language", "lang", "inLanguage"));
    out.put("retrieved", List.of("retrieved", "date_download", "crawled"));
    out.put("id", List.of("id", "_id", "uuid"));
    return out;
  }

  /**
   * Returns these fields with one role told by another field only.
   *
   * @throws IllegalArgumentException if there is no such role, or the field has no name
   */
  public JsonFields with(String role, String field) {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException(
          "no role “" + role + "”; known are " + String.join(", ", ROLES));
    }
    if (field.isBlank()) {
      throw new IllegalArgumentException("the field for " + role + " has no name");
    }
    Map<String, List<String>> out = new TreeMap<>(names);
    out.put(role, List.of(field));
    return new JsonFields(out);
  }

  /** Returns whether any role is told by a field. */
  boolean wants(String field) {
    return names.values().stream().anyMatch(n -> n.contains(field));
  }

  /** Returns what is told of a role, or {@code null}. */
  <T> T first(String role, Map<String, T> values) {
    return names.getOrDefault(role, List.of()).stream()
        .map(values::get)
        .filter(v -> v != null)
        .findFirst()
        .orElse(null);
  }
}
