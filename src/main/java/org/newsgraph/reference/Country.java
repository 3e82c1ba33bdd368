package org.newsgraph.reference;

import java.util.List;

/**
 * A country or dependent territory.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param name its usual name
 * @param aliases other names
 * @param demonyms adjectives and nouns of its people, in the singular
 * @param capital its capital
 */
public record Country(
    String iso2, String name, List<String> aliases, List<String> demonyms, String capital) {

  /** Copies the lists. */
  public Country {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
  }
}
