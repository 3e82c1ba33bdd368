package org.newsgraph.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say what a named person is. */
public final class Titles {

  /** What a title word is. */
  public enum Kind {
    /** An office that belongs to a place or organization. */
    OFFICE,
    /** A military or police rank. */
    RANK,
    /** A form of address. */
    HONORIFIC,
    /** Another description. */
    ROLE,
    /** A word that completes an office: {@code deputy}, {@code foreign}. */
    MODIFIER,
    /** An office that {@code general} after it completes: {@code attorney general}. */
    WITH_GENERAL
  }

  private final Map<Kind, Set<String>> words = new LinkedHashMap<>();

  Titles() {
    DataFile.read("titles.tsv", "kind", "words").rows().forEach(this::add);
  }

  private void add(DataFile.Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(row.get("kind"))) {
        words.put(kind, new LinkedHashSet<>(row.list("words", " ")));
        return;
      }
    }
    throw row.invalid("no such kind of title: " + row.get("kind"));
  }

  /** Returns whether a word is of a kind, in any case. */
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a word may stand right before a person's name. */
  public boolean isTitle(String word) {
    return is(Kind.OFFICE, word)
        || is(Kind.RANK, word)
        || is(Kind.HONORIFIC, word)
        || is(Kind.ROLE, word);
  }
}
