package org.newsgraph.source.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.model.TextCheck;

/** Reads what embedded JSON-LD tells of an article (schema.org). */
final class LinkedData {

  private static final int DEEPEST = 32;
  private static final int LONGEST = 1_000_000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  private LinkedData() {}

  /**
   * Adds what the first article in a script tells, by role; what is known already stays.
   *
   * @return whether the script could be read
   */
  static boolean read(String script, Map<String, String> roles) {
    if (script.length() > LONGEST) {
      return false;
    }
    try {
      Map<String, String> told = new HashMap<>();
      article(MAPPER.readTree(script)).ifPresent(article -> fill(article, told));
      if (!TextCheck.areTexts(told.values())) {
        return false;
      }
      told.forEach(roles::putIfAbsent);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the first object that is an article, breadth first. */
  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isObject() && types(node).stream().anyMatch(LinkedData::isArticle)) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("Report");
  }

  private static List<String> types(JsonNode node) {
    List<String> out = new ArrayList<>();
    JsonNode type = node.path("@type");
    out.add(type.asText());
    type.forEach(one -> out.add(one.asText()));
    return out;
  }

  private static void fill(JsonNode article, Map<String, String> roles) {
    put(roles, "title", names(article.path("headline")));
    put(roles, "author", names(article.path("author")));
    put(roles, "publisher", names(article.path("publisher")));
    put(roles, "published", names(article.path("datePublished")));
    put(roles, "url", names(article.path("url")));
    put(roles, "url", article.path("mainEntityOfPage").path("@id").asText(""));
    put(roles, "language", names(article.path("inLanguage")));
  }

  private static void put(Map<String, String> roles, String role, String value) {
    if (!value.isBlank()) {
      roles.putIfAbsent(role, value.strip());
    }
  }

  /** Returns a text, the name of an object, or those of a list. */
  private static String names(JsonNode value) {
    List<String> out = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> out.add(names(one)));
    } else if (value.isObject()) {
      out.add(value.path("name").asText(""));
    } else {
      out.add(value.asText(""));
    }
    return out.stream().filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
  }
}
