package org.newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A query that ships with the program.
 *
 * @param name name of its file, without the extension
 * @param question what it asks, in words
 * @param text the query
 */
public record ExampleQuery(String name, String question, String text) {

  private static final String FOLDER = "/queries/";
  private static final String LIST = FOLDER + "examples.txt";

  /** Returns the queries in the order in which they are shown. */
  public static List<ExampleQuery> all() {
    return read(LIST)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(ExampleQuery::of)
        .toList();
  }

  private static ExampleQuery of(String name) {
    String text = read(FOLDER + name + ".rq");
    String first = text.lines().findFirst().orElse("");
    return new ExampleQuery(name, first.replaceFirst("^#\\s*", ""), text);
  }

  private static String read(String path) {
    try (InputStream in = ExampleQuery.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
