package org.newsgraph.merge.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.merge.text.RunningWords;

/**
 * Finds the stretches of words that two texts have in common, longest first at each place. Words
 * are compared by their hashes: that eight of them agree by chance does not happen.
 */
final class SharedText {

  /** Shorter stretches are common turns of speech. */
  static final int SHORTEST = 8;

  private static final int SEED = 6;

  /** A repeated run of words is looked for at so many places of the other text. */
  private static final int MOST_PLACES = 8;

  private SharedText() {}

  /**
   * A stretch in common.
   *
   * @param at first word in the one text
   * @param otherAt first word in the other
   * @param length number of words
   */
  record Stretch(int at, int otherAt, int length) {}

  /** A text with the places of its runs of words. */
  static final class Indexed {
    private final int[] words;
    private final long[] seeds;
    private final Map<Long, List<Integer>> places;

    Indexed(int[] words) {
      this.words = words;
      this.seeds = RunningWords.shingles(words, SEED);
      this.places = places(seeds);
    }
  }

  /** Returns the stretches in the order of the first text; they do not overlap in it. */
  static List<Stretch> between(Indexed indexed, Indexed otherIndexed) {
    int[] one = indexed.words;
    int[] other = otherIndexed.words;
    Map<Long, List<Integer>> places = otherIndexed.places;
    long[] seeds = indexed.seeds;
    List<Stretch> out = new ArrayList<>();
    int i = 0;
    while (i < seeds.length) {
      Stretch best = longest(one, other, i, places.getOrDefault(seeds[i], List.of()));
      if (best.length() >= SHORTEST) {
        out.add(best);
        i += best.length();
      } else {
        i++;
      }
    }
    return out;
  }

  private static Map<Long, List<Integer>> places(long[] seeds) {
    Map<Long, List<Integer>> out = new HashMap<>();
    for (int i = 0; i < seeds.length; i++) {
      List<Integer> known = out.computeIfAbsent(seeds[i], k -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(i);
      }
    }
    return out;
  }

  private static Stretch longest(int[] one, int[] other, int at, List<Integer> places) {
    Stretch best = new Stretch(at, 0, 0);
    for (int place : places) {
      int length = 0;
      while (at + length < one.length
          && place + length < other.length
          && one[at + length] == other[place + length]) {
        length++;
      }
      if (length > best.length()) {
        best = new Stretch(at, place, length);
      }
    }
    return best;
  }
}
