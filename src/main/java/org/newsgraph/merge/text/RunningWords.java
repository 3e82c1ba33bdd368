package org.newsgraph.merge.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/** The words of a running text, in lower case, with their places. Immutable. */
public final class RunningWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?");
  private static final long PRIME = 1_099_511_628_211L;

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /**
   * Reads the words of a text.
   *
   * @param text with one char per code point
   * @param left spans whose words are left out
   */
  public RunningWords(String text, Collection<Span> left) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (left.stream().noneMatch(span::overlaps)) {
        words.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
        spans.add(span);
      }
    }
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

  /** Returns the hashes of all runs of {@code length} words; empty when there are fewer words. */
  public long[] shingles(int length) {
    int count = Math.max(0, size() - length + 1);
    long[] out = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = i; j < i + length; j++) {
        hash = hash * PRIME + words.get(j).hashCode();
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
