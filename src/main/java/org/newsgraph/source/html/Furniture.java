package org.newsgraph.source.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells elements that are no part of an article by their names, roles, classes and ids. */
final class Furniture {

  /** Elements whose words are never those of an article. */
  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "input",
          "dialog",
          "figcaption",
          "head",
          "title");

  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu");

  private static final Set<String> WORDS = words();

  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  private static final int LONGEST_CLASS = 500;

  private Furniture() {}

  private static Set<String> words() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Furniture.class.getResourceAsStream("page-furniture.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether an element is none of an article, whatever it holds. */
  static boolean byName(Element element) {
    return NAMES.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role"));
  }

  /** Returns whether an element is called as what is none of an article. */
  static boolean byClass(Element element) {
    String called = element.className() + " " + element.id();
    return called.length() > 1
        && called.length() <= LONGEST_CLASS
        && Arrays.stream(BETWEEN.split(called))
            .anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }
}
