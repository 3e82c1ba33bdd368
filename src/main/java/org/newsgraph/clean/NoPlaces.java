package org.newsgraph.clean;

import java.util.Locale;
import java.util.Set;

/** The phrases of {@code no-places.txt}. */
final class NoPlaces {

  private static final String FILE = "no-places.txt";

  private static final Set<String> PHRASES = WordFile.read(FILE);

  private NoPlaces() {}

  /** Returns whether a phrase at the beginning of a text is no place. */
  static boolean contains(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    String first = phrase.split("[ ,]", 2)[0];
    boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    boolean opens = PHRASES.contains(first.toLowerCase(Locale.ROOT) + "*");
    return PHRASES.contains(lower) || opens && !capitals;
  }
}
