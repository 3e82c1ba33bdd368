package org.newsgraph.extract.lexis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with a meaning, found by their first word.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

  /**
   * A phrase.
   *
   * @param words its words, in lower case
   * @param meaning what it means
   * @param <T> type of the meaning
   */
  public record Phrase<T>(List<String> words, T meaning) {

    /** Returns the number of words. */
    public int size() {
      return words.size();
    }
  }

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  /** Adds a phrase whose words are separated by spaces. */
  public void add(String phrase, T meaning) {
    List<String> words = List.of(phrase.split(" "));
    List<Phrase<T>> siblings = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>());
    siblings.add(new Phrase<>(words, meaning));
    siblings.sort(Comparator.comparingInt((Phrase<T> p) -> -p.size()));
  }

  /** Returns the phrases that stand at a position, longest first. */
  public List<Phrase<T>> all(Lexemes words, int i) {
    List<Phrase<T>> candidates = byFirst.get(words.text(i));
    return candidates == null
        ? List.of()
        : candidates.stream().filter(p -> words.follow(i, p.words())).toList();
  }

  /** Returns the longest phrase that stands at a position. */
  public Optional<Phrase<T>> at(Lexemes words, int i) {
    List<Phrase<T>> found = all(words, i);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }
}
