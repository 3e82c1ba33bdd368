package org.newsgraph.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Reads files of one phrase per line; lines that start with {@code #} are comments. */
final class WordList {

  private WordList() {}

  /** Returns the phrases of a file in lower case. */
  static Set<String> read(String file) {
    Set<String> out = new LinkedHashSet<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(DataFile.open(file), StandardCharsets.UTF_8))) {
      in.lines()
          .map(String::strip)
          .filter(s -> !s.isEmpty() && !s.startsWith("#"))
          .forEach(s -> out.add(s.toLowerCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableSet(out);
  }
}
