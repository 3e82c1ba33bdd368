package org.newsgraph.merge.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.merge.text.DataFile;

/** Separates the name of a place from the generic noun beside it. */
final class PlaceNouns {

  private static final Map<String, Noun> NOUNS =
      DataFile.rows("place-nouns.tsv", 3).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get(0), r -> new Noun(Level.valueOf(r.get(1)), r.get(2).equals("yes"))));

  private static final Pattern TRAILING = Pattern.compile("^(.+?)[\\s-]+(\\p{L}[\\p{L}-]*)$");
  private static final Pattern LEADING =
      Pattern.compile("^(?:[Tt]he )?(\\p{L}+) of (\\p{Lu}.*)$", Pattern.DOTALL);
  private static final Pattern DIRECTION =
      Pattern.compile(
          "(?i)(north|south|east|west|central|upper|lower|new|north\\w+|south\\w+|eastern|western)");

  private PlaceNouns() {}

  private record Noun(Level level, boolean neverInName) {}

  /**
   * A name without its generic noun.
   *
   * @param name the bare name
   * @param level what the noun told
   */
  record Bare(String name, Level level) {}

  /** Returns the bare name of a place and the level that the noun beside it tells. */
  static Bare bare(String name) {
    Matcher leading = LEADING.matcher(name);
    if (leading.matches() && noun(leading.group(1)).isPresent()) {
      return new Bare(leading.group(2), noun(leading.group(1)).get().level());
    }
    Matcher trailing = TRAILING.matcher(name);
    if (!trailing.matches() || DIRECTION.matcher(trailing.group(1)).matches()) {
      return new Bare(name, Level.unknown);
    }
    String word = trailing.group(2);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return noun(word)
        .filter(n -> !capital || n.neverInName())
        .map(n -> new Bare(trailing.group(1), n.level()))
        .orElse(new Bare(name, Level.unknown));
  }

  private static Optional<Noun> noun(String word) {
    return Optional.ofNullable(NOUNS.get(word.toLowerCase(Locale.ROOT)));
  }
}
