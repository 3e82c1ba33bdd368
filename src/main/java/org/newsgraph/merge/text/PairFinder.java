package org.newsgraph.merge.text;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Finds pairs of texts that share a hash, without comparing all pairs: hashes and numbers of texts
 * are sorted together.
 */
public final class PairFinder {

  /** Up to so many texts that share a hash are all paired with each other. */
  private static final int ALL_PAIRS = 8;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

  private long[] entries = new long[1 << 10];
  private int size;

  /**
   * Adds a text's hash.
   *
   * @param hash any hash; its upper 40 bits count
   * @param text number of the text, below 2^24
   */
  public void add(long hash, int text) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = (hash & ~NUMBER_MASK) | text;
  }

  /**
   * Calls back each pair of texts that share a hash, once, in ascending order. Where many share
   * one, each is paired with the first and the next one only; that keeps them connected.
   *
   * @param pairs receives the lower number in the upper 32 bits, the higher one in the lower 32
   */
  public void forEachPair(LongConsumer pairs) {
    long[] sorted = Arrays.copyOf(entries, size);
    Arrays.parallelSort(sorted);
    LongStream.Builder found = LongStream.builder();
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && (sorted[to] & ~NUMBER_MASK) == (sorted[from] & ~NUMBER_MASK)) {
        to++;
      }
      if (to > from + 1) {
        pair(sorted, from, to, found);
      }
      from = to;
    }
    found.build().sorted().distinct().forEach(pairs);
  }

  private static void pair(long[] sorted, int from, int to, LongStream.Builder found) {
    int[] texts =
        Arrays.stream(sorted, from, to).mapToInt(e -> (int) (e & NUMBER_MASK)).distinct().toArray();
    for (int i = 0; i < texts.length; i++) {
      int last = texts.length <= ALL_PAIRS || i == 0 ? texts.length : Math.min(i + 2, texts.length);
      for (int j = i + 1; j < last; j++) {
        found.add(((long) texts[i] << 32) | texts[j]);
      }
    }
  }

  /** Returns the lower number of a pair. */
  public static int lower(long pair) {
    return (int) (pair >>> 32);
  }

  /** Returns the higher number of a pair. */
  public static int higher(long pair) {
    return (int) pair;
  }
}
