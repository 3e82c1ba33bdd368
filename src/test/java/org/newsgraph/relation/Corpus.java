package org.newsgraph.relation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.testing.Cases;
import org.newsgraph.testing.Launcher;

/** The articles that relations are tried on: the demonstration, and made-up ones of other wars. */
final class Corpus {

  private Corpus() {}

  /** Returns the made-up articles by their names. */
  static Map<String, String> madeUp() {
    Map<String, String> out = new TreeMap<>();
    Cases.of("relation")
        .forEach(f -> out.put(f.getFileName().toString(), Cases.read(f, "input.txt")));
    return out;
  }

  /** Returns the articles of the demonstration by the beginnings of their names. */
  static Map<String, String> seeds() throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> files = Files.list(Launcher.home().resolve("seeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        out.put("seed-" + file.getFileName().toString().substring(0, 3), Files.readString(file));
      }
    }
    return out;
  }

  /** Returns all of them. */
  static Map<String, String> all() throws IOException {
    Map<String, String> out = new TreeMap<>(seeds());
    out.putAll(madeUp());
    return out;
  }
}
