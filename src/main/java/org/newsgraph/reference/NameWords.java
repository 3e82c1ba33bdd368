package org.newsgraph.reference;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small words that names and descriptions are made of or stand beside. */
public final class NameWords {

  /** What a word does; the file {@code name-words.tsv} explains each kind. */
  public enum Kind {
    ARTICLE,
    PARTICLE,
    DIRECTION,
    OPENER,
    OWNER,
    IRREGULAR,
    INSIDE,
    TOWARDS,
    SAYING,
    BELONGING,
    RESTRICTING,
    UNMARKED,
    FORCE,
    GROUP,
    MEMBER,
    FEMALE,
    MALE
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  NameWords() {
    DataFile.read("name-words.tsv", "kind", "words").rows().forEach(this::add);
  }

  private void add(DataFile.Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
        words.put(kind, new LinkedHashSet<>(row.list("words", " ")));
        return;
      }
    }
    throw row.invalid("no such kind of word: " + row.get("kind"));
  }

  /** Returns whether a word is of a kind, in any case. */
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
