package org.newsgraph.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of {@code no-places.txt}. */
final class NoPlaces {

  private static final String FILE = "no-places.txt";

  private static final Set<String> PHRASES = read();

  private NoPlaces() {}

  /** Returns whether a phrase at the beginning of a text is no place. */
  static boolean contains(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    String first = phrase.split("[ ,]", 2)[0];
    boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    boolean opens = PHRASES.contains(first.toLowerCase(Locale.ROOT) + "*");
    return PHRASES.contains(lower) || opens && !capitals;
  }

  private static Set<String> read() {
    try (InputStream in = Objects.requireNonNull(NoPlaces.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return lines.stream()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.strip().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
