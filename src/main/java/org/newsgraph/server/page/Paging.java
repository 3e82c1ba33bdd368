package org.newsgraph.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which part of a long list a page shows.
 *
 * @param number number of the page, from 1
 * @param pages how many there are
 * @param total how long the list is
 * @param previous address of the page before; empty if there is none
 * @param next address of the page after; empty if there is none
 */
public record Paging(int number, int pages, int total, String previous, String next) {

  private static final String PAGE = "page";

  /**
   * Returns the part of a list that the parameters ask for.
   *
   * @param path path of the page's address
   * @param total length of the list
   * @param size how much of it a page shows
   * @throws PageException if there is no such page
   */
  public static Paging of(String path, Parameters parameters, int total, int size) {
    int pages = Math.max(1, (total + size - 1) / size);
    int number = parameters.page();
    if (number > pages) {
      throw PageException.unknown("There are only " + pages + " pages of that.");
    }
    return new Paging(
        number,
        pages,
        total,
        number > 1 ? address(path, parameters, number - 1) : "",
        number < pages ? address(path, parameters, number + 1) : "");
  }

  private static String address(String path, Parameters parameters, int number) {
    Map<String, String> values = new TreeMap<>(parameters.values());
    values.put(PAGE, Integer.toString(number));
    return path + query(values);
  }

  /** Returns the query part of an address, with its question mark. */
  static String query(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** Returns the part of the list. */
  public <T> List<T> part(List<T> all, int size) {
    int from = (number - 1) * size;
    return all.subList(from, Math.min(all.size(), from + size));
  }
}
