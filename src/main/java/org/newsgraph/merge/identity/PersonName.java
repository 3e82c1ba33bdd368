package org.newsgraph.merge.identity;

import java.util.List;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.merge.text.Similarity;

/**
 * A person's name in folded words.
 *
 * @param words folded by {@link NameFolding#spelling}, in order; the last one is the surname
 */
record PersonName(List<String> words) {

  private static final List<String> SUFFIXES = List.of("jr", "sr", "i", "ii", "iii", "iv");

  /** Returns the name in a text. */
  static PersonName of(String text) {
    List<String> words = NameFolding.spelledWords(text);
    boolean suffixed = words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1));
    return new PersonName(List.copyOf(suffixed ? words.subList(0, words.size() - 1) : words));
  }

  /** Returns whether it has more than one word. */
  boolean full() {
    return words.size() > 1;
  }

  /** Returns whether all words before the surname are initials. */
  boolean onlyInitials() {
    return full() && words.subList(0, words.size() - 1).stream().allMatch(w -> w.length() == 1);
  }

  /** Returns the last word. */
  String surname() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Returns the words without blanks. */
  String joined() {
    return String.join("", words);
  }

  /**
   * Returns whether two full names can be one person's: the same surname, and the other words of
   * the shorter name stand, in order, in the longer one ({@code J.} stands for {@code Jamal}); or
   * the shorter one, of three words or more, begins the longer one.
   */
  boolean compatible(PersonName other) {
    PersonName shorter = words.size() <= other.words.size() ? this : other;
    PersonName longer = shorter == this ? other : this;
    if (joined().equals(other.joined())) {
      return true;
    }
    if (Similarity.sameWord(shorter.surname(), longer.surname())) {
      return inOrder(shorter.given(), longer.given());
    }
    return shorter.words.size() >= 3
        && inOrder(shorter.words, longer.words.subList(0, shorter.words.size()));
  }

  /** Returns whether the names differ by one letter in one of their words, else as compatible. */
  boolean nearlyCompatible(PersonName other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!Similarity.nearWord(words.get(i), other.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a lone name may stand for this full name: it is one of its words, begins with
   * one or begins one (four letters or more, {@code Karimzai} for {@code Karim}).
   */
  boolean echoes(String lone) {
    return words.stream().anyMatch(w -> Similarity.sameWord(w, lone) || begins(w, lone));
  }

  private static boolean begins(String one, String two) {
    String shorter = one.length() <= two.length() ? one : two;
    String longer = shorter.equals(one) ? two : one;
    return shorter.length() >= 4 && longer.startsWith(shorter);
  }

  private List<String> given() {
    return words.subList(0, Math.max(0, words.size() - 1));
  }

  private static boolean inOrder(List<String> few, List<String> many) {
    int at = 0;
    for (String word : few) {
      while (at < many.size() && !stands(word, many.get(at))) {
        at++;
      }
      if (at++ >= many.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(String one, String two) {
    boolean initial = one.length() == 1 || two.length() == 1;
    return initial ? one.charAt(0) == two.charAt(0) : Similarity.sameWord(one, two);
  }
}
