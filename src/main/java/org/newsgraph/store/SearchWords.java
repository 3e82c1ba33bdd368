package org.newsgraph.store;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a user looks for: words that must all occur, and phrases in quotation marks. No sign has any
 * other meaning, so that whatever is typed can be looked for.
 *
 * @param parts the words and phrases
 */
public record SearchWords(List<Part> parts) {

  private static final Pattern PART =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\"“”„«»]+)");

  /** Copies the list. */
  public SearchWords {
    parts = List.copyOf(parts);
  }

  /**
   * A word or phrase.
   *
   * @param text the words
   * @param isPhrase whether they stood in quotation marks
   */
  public record Part(String text, boolean isPhrase) {}

  /** Reads what a user typed. */
  public static SearchWords of(String typed) {
    return new SearchWords(
        PART.matcher(typed)
            .results()
            .map(
                m ->
                    m.group(1) == null
                        ? new Part(m.group(2), false)
                        : new Part(m.group(1).strip(), true))
            .filter(part -> !part.text().isEmpty())
            .toList());
  }
}
