package org.newsgraph.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parameters of a request; of one that is given twice, the first.
 *
 * @param values trimmed value by name; what is blank is left out
 */
public record Parameters(Map<String, String> values) {

  /** So many characters of one parameter are enough for anything that a page asks for. */
  private static final int LONGEST = 1000;

  /** The query that the editor shows may be longer. */
  private static final String QUERY = "query";

  private static final int LONGEST_QUERY = 100_000;

  private static final int LAST_PAGE = 100_000;

  /** Copies the map. */
  public Parameters {
    values = Map.copyOf(values);
  }

  /**
   * Reads them from a request.
   *
   * @throws PageException if the percent-encoding is broken or one of them is too long
   */
  static Parameters of(HttpServletRequest request) {
    Map<String, String> values = new TreeMap<>();
    try {
      request.getParameterMap().forEach((name, all) -> values.put(name, all[0].strip()));
    } catch (RuntimeException e) {
      throw PageException.wrong("The address is not encoded as addresses must be.");
    }
    values.values().removeIf(String::isEmpty);
    values.forEach(Parameters::requireShort);
    return new Parameters(values);
  }

  private static void requireShort(String name, String value) {
    int longest = name.equals(QUERY) ? LONGEST_QUERY : LONGEST;
    if (value.length() > longest) {
      throw PageException.wrong("That is longer than " + longest + " characters.");
    }
  }

  /** Returns a value; empty if it is absent or blank. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Returns a value, or the empty string. */
  public String text(String name) {
    return values.getOrDefault(name, "");
  }

  /**
   * Returns a day; empty if there is none.
   *
   * @throws PageException if it is no day of the form YYYY-MM-DD
   */
  public Optional<LocalDate> day(String name) {
    try {
      return get(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw PageException.wrong(
          "“" + text(name) + "” is no day. Write it as year-month-day: 2016-12-31.");
    }
  }

  /**
   * Returns the number of the page of a long list, from 1.
   *
   * @throws PageException if it is no such number
   */
  public int page() {
    try {
      int page = Integer.parseInt(values.getOrDefault("page", "1"));
      if (page >= 1 && page <= LAST_PAGE) {
        return page;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw PageException.wrong("“" + text("page") + "” is no number of a page.");
  }
}
