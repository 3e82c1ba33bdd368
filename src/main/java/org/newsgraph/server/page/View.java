package org.newsgraph.server.page;

import java.util.Map;

/**
 * What a page shows.
 *
 * @param status HTTP status
 * @param template name of its template, without the extension
 * @param title its title, plain text
 * @param values what else the template names
 */
public record View(int status, String template, String title, Map<String, Object> values) {

  private static final int OK = 200;

  /** Copies the map. */
  public View {
    values = Map.copyOf(values);
  }

  /** Returns the view of a page that was found. */
  public static View of(String template, String title, Map<String, Object> values) {
    return new View(OK, template, title, values);
  }

  /** Returns the view of a page that tells why there is no other. */
  static View problem(int status, String title, String message) {
    return new View(status, "problem", title, Map.of("message", message));
  }
}
