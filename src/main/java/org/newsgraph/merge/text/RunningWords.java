package org.newsgraph.merge.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Span;

/** The words of a running text, in lower case, with their places. Immutable. */
public final class RunningWords {

  private static final long PRIME = 1_099_511_628_211L;

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /**
   * Reads the words of a text. A word is a run of letters and numbers, with what an apostrophe may
   * join to it; it is found by hand since an expression takes several times as long.
   *
   * @param text with one char per code point
   * @param left spans whose words are left out
   */
  public RunningWords(String text, Collection<Span> left) {
    int at = 0;
    while (at < text.length()) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      Span span = new Span(at, end);
      if (left.isEmpty() || left.stream().noneMatch(span::overlaps)) {
        words.add(text.substring(at, end).replace('’', '\'').toLowerCase(Locale.ROOT));
        spans.add(span);
      }
      at = end;
    }
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    int joined = end + 1;
    if (joined < text.length() && isApostrophe(text.charAt(end))) {
      while (joined < text.length() && Character.isLetter(text.charAt(joined))) {
        joined++;
      }
    }
    return joined > end + 1 ? joined : end;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || isOtherNumber(c);
  }

  /** Returns whether a character is a number that is no digit, such as a fraction. */
  private static boolean isOtherNumber(char c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Returns the number of words. */
  public int size() {
    return words.size();
  }

  /** Returns a word. */
  public String word(int i) {
    return words.get(i);
  }

  /** Returns all words. */
  public List<String> words() {
    return words;
  }

  /** Returns where a stretch of words lies, from its first to the end of its last. */
  public Span span(int first, int last) {
    return new Span(spans.get(first).start(), spans.get(last).end());
  }

  /** Returns the hash of each word: two hashes differ where words do, but for rare chance. */
  public int[] hashes() {
    return words.stream().mapToInt(String::hashCode).toArray();
  }

  /** Returns the hashes of all runs of {@code length} words; empty when there are fewer words. */
  public long[] shingles(int length) {
    return shingles(hashes(), length);
  }

  /** Returns the hashes of all runs of {@code length} words, from the hashes of the words. */
  public static long[] shingles(int[] words, int length) {
    long[] out = new long[Math.max(0, words.length - length + 1)];
    for (int i = 0; i < out.length; i++) {
      long hash = 0;
      for (int j = i; j < i + length; j++) {
        hash = hash * PRIME + words[j];
      }
      out[i] = mix(hash);
    }
    return out;
  }

  /** Spreads the bits of a hash (the finaliser of SplitMix64). */
  private static long mix(long hash) {
    long h = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}
