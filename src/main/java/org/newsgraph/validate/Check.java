package org.newsgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * A query that selects what is wrong: {@code ?focus} and {@code ?detail}.
 *
 * @param name name of its file without ending
 * @param problem what it finds
 * @param solution what to do about it
 * @param severity how bad it is
 * @param query the query; its relative IRIs are those of the store
 */
record Check(String name, String problem, String solution, Severity severity, String query) {

  private static final String FOLDER = "/ontology/checks/";

  /** Returns the checks that ship, in the order in which they run. */
  static List<Check> load() {
    return read("checks.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Check::load)
        .toList();
  }

  private static Check load(String name) {
    String query = read(name + ".rq");
    return new Check(
        name,
        header(name, query, "Problem"),
        header(name, query, "Solution"),
        Severity.valueOf(header(name, query, "Severity")),
        query);
  }

  private static String header(String name, String query, String key) {
    String start = "# " + key + ": ";
    Optional<String> line = query.lines().filter(l -> l.startsWith(start)).findFirst();
    return line.map(l -> l.substring(start.length()).strip())
        .orElseThrow(
            () ->
                new NewsgraphException(
                    ErrorCode.DATA_INVALID, FOLDER + name + ".rq", "no line " + start.strip()));
  }

  private static String read(String file) {
    try (InputStream in = Check.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new NewsgraphException(ErrorCode.DATA_INVALID, FOLDER + file, "no such check");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
