package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.lexis.TableFile;

/**
 * A word or several words that belong together, as the data files write them: {@code attack/v},
 * {@code take/v+obj:control,hold}, {@code lay/v+prt:down+obj:arm}, {@code strike/n+mod:air}, {@code
 * fall/v+to:*}.
 *
 * @param lemma base form of the anchor
 * @param pos v, n or j
 * @param steps the other words
 */
record WordPattern(String lemma, char pos, List<Step> steps) {

  /** Copies the list. */
  WordPattern {
    steps = List.copyOf(steps);
  }

  /** Returns the key under which a pattern is looked up. */
  String key() {
    return lemma + "/" + pos;
  }

  /**
   * Reads a pattern.
   *
   * @param line the line in which it stands, for the error
   */
  static WordPattern parse(String text, TableFile.Row line) {
    String[] parts = text.split("\\+");
    if (!parts[0].matches("[^/\\s]+/[vnj]")) {
      throw line.invalid("not LEMMA/v, LEMMA/n or LEMMA/j: " + parts[0]);
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      if (!parts[i].matches("[a-z]+:[^:\\s]+")) {
        throw line.invalid("not LINK:LEMMA: " + parts[i]);
      }
      String[] step = parts[i].split(":");
      steps.add(new Step(step[0], step[1].equals("*") ? Set.of() : Set.of(step[1].split(","))));
    }
    int slash = parts[0].lastIndexOf('/');
    return new WordPattern(parts[0].substring(0, slash), parts[0].charAt(slash + 1), steps);
  }
}
