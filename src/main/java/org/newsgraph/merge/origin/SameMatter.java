package org.newsgraph.merge.origin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two reports of speech tell the same in other words: the reporters have changed the
 * order and a word or two.
 */
final class SameMatter {

  private static final int SHORTEST_WORD = 4;
  private static final int FEWEST_WORDS = 8;
  private static final double SHARED = 0.85;

  private SameMatter() {}

  /**
   * Returns whether the one with fewer words of four letters or more, and at least eight, shares 85
   * % of them with the other.
   */
  static boolean nearly(List<String> one, List<String> two) {
    Set<String> first = words(one);
    Set<String> second = words(two);
    int fewer = Math.min(first.size(), second.size());
    first.retainAll(second);
    return fewer >= FEWEST_WORDS && first.size() >= SHARED * fewer;
  }

  private static Set<String> words(List<String> words) {
    Set<String> out = new LinkedHashSet<>();
    for (String word : words) {
      String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      if (plain.length() >= SHORTEST_WORD) {
        out.add(plain);
      }
    }
    return out;
  }
}
