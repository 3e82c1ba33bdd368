package org.newsgraph.merge.origin;

import org.newsgraph.merge.text.PairFinder;
import org.newsgraph.merge.text.RunningWords;

/**
 * Samples the runs of words of a text so that any stretch of twelve words in common leaves a common
 * sample: winnowing, after Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for
 * document fingerprinting", SIGMOD 2003.
 */
final class Fingerprints {

  private static final int RUN = 6;
  private static final int WINDOW = 7;

  private Fingerprints() {}

  /** Adds the sampled hashes of a text. */
  static void add(RunningWords words, int text, PairFinder finder) {
    long[] hashes = words.shingles(RUN);
    int last = -1;
    for (int from = 0; from + WINDOW <= hashes.length; from++) {
      int least = from;
      for (int i = from + 1; i < from + WINDOW; i++) {
        if (hashes[i] <= hashes[least]) {
          least = i;
        }
      }
      if (least != last) {
        finder.add(hashes[least], text);
        last = least;
      }
    }
    if (hashes.length > 0 && hashes.length < WINDOW) {
      for (long hash : hashes) {
        finder.add(hash, text);
      }
    }
  }
}
