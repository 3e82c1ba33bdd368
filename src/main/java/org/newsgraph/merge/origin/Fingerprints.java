package org.newsgraph.merge.origin;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.merge.text.RunningWords;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Span;

/**
 * Samples the runs of words of a text so that any stretch of twelve words in common leaves a common
 * sample: winnowing, after Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for
 * document fingerprinting", SIGMOD 2003.
 */
public final class Fingerprints {

  private static final int RUN = 6;
  private static final int WINDOW = 7;

  private Fingerprints() {}

  /** Returns the words of a document's text, what was set aside left out. */
  public static RunningWords words(ExtractedDocument document) {
    List<Span> left = document.extraction().excluded().stream().map(x -> x.words().span()).toList();
    return new RunningWords(document.document().plain(), left);
  }

  /** Returns the sampled hashes of the words of a text. */
  public static long[] of(RunningWords words) {
    long[] hashes = words.shingles(RUN);
    if (hashes.length < WINDOW) {
      return hashes;
    }
    long[] out = new long[hashes.length];
    int size = 0;
    int last = -1;
    for (int from = 0; from + WINDOW <= hashes.length; from++) {
      int least = from;
      for (int i = from + 1; i < from + WINDOW; i++) {
        if (hashes[i] <= hashes[least]) {
          least = i;
        }
      }
      if (least != last) {
        out[size++] = hashes[least];
        last = least;
      }
    }
    return Arrays.copyOf(out, size);
  }
}
