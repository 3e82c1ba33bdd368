package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule that tells what is not news.
 *
 * @param reason why it is set aside
 * @param scope what it is matched with
 * @param pattern how it looks
 * @param needs words of which one must occur, or none
 */
record BoilerplateRule(String reason, Scope scope, Pattern pattern, List<String> needs) {

  /** What a rule is matched with. */
  enum Scope {
    /** A whole paragraph. */
    PARAGRAPH,
    /** The beginning of a sentence outside quotations. */
    SENTENCE,
    /** Any stretch. */
    INLINE,
    /** The end of a paragraph, which is then a caption. */
    CREDIT,
    /** Any stretch, which is kept as a dateline. */
    DATELINE
  }

  /** Returns whether the pattern has a chance to match in a text. */
  boolean mayMatch(String text) {
    return needs.isEmpty() || needs.stream().anyMatch(text::contains);
  }
}
