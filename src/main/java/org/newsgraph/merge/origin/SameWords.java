package org.newsgraph.merge.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether two quotations have nearly the same words in the same order. */
final class SameWords {

  private static final double NEAR = 0.8;
  private static final double CONTAINED = 0.9;
  private static final int SHORTEST_PART = 8;
  private static final int LONGEST = 400;

  private SameWords() {}

  /**
   * Returns whether the longest common subsequence makes up four fifths of both (Dice), or nine
   * tenths of the shorter one, if that has eight words or more.
   */
  static boolean nearly(List<String> one, List<String> two) {
    return one.equals(two)
        || enough(inAnyOrder(one, two), one, two) && enough(common(cut(one), cut(two)), one, two);
  }

  private static boolean enough(int common, List<String> one, List<String> two) {
    int shorter = Math.min(one.size(), two.size());
    boolean part = shorter >= SHORTEST_PART && common >= CONTAINED * Math.min(shorter, LONGEST);
    return part || 2.0 * common >= NEAR * (one.size() + two.size());
  }

  /** Returns the number of words in common in any order: quick, and never too low. */
  private static int inAnyOrder(List<String> one, List<String> two) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(w -> counts.merge(w, 1, Integer::sum));
    int common = 0;
    for (String word : two) {
      if (counts.getOrDefault(word, 0) > 0) {
        counts.merge(word, -1, Integer::sum);
        common++;
      }
    }
    return common;
  }

  private static List<String> cut(List<String> words) {
    return words.size() <= LONGEST ? words : words.subList(0, LONGEST);
  }

  /** Returns the length of the longest common subsequence. */
  private static int common(List<String> one, List<String> two) {
    int[] above = new int[two.size() + 1];
    for (String word : one) {
      int[] row = new int[two.size() + 1];
      for (int j = 1; j <= two.size(); j++) {
        row[j] = word.equals(two.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
      }
      above = row;
    }
    return above[two.size()];
  }
}
