package org.newsgraph.merge.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a noun phrase describes.
 *
 * @param head meaning of its head noun
 * @param modifiers the words that tell it from others of its sort, folded
 */
public record Phrase(String head, Set<String> modifiers) {

  private static final Set<String> PLAIN =
      DataFile.rows("plain-modifiers.tsv", 1).stream()
          .map(r -> r.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  /** Copies the set. */
  public Phrase {
    modifiers = Collections.unmodifiableSet(new TreeSet<>(modifiers));
  }

  /** Returns what a phrase describes; the head is empty when there is none. */
  public static Phrase of(String text) {
    String head = HeadNoun.of(text);
    List<String> words = NameFolding.words(POSSESSIVE.matcher(text).replaceAll(" "));
    Set<String> modifiers =
        words.stream()
            .filter(w -> !PLAIN.contains(w) && !HeadNoun.isQuantifier(w))
            .filter(w -> !NUMBER.matcher(w).matches() && !HeadNoun.of(w).equals(head))
            .collect(Collectors.toSet());
    return new Phrase(head, modifiers);
  }

  /** Returns whether both can describe one thing: the same sort, and not told apart by a word. */
  public boolean alike(Phrase other) {
    return head.equals(other.head)
        && (modifiers.isEmpty()
            || other.modifiers.isEmpty()
            || !Collections.disjoint(modifiers, other.modifiers));
  }
}
