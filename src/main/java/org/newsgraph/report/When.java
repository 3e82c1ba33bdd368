package org.newsgraph.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * When something happened, each day as {@code YYYY-MM-DD} or {@code null}.
 *
 * @param day the day, if the sources agree on one
 * @param earliest first possible day
 * @param latest last possible day
 */
public record When(String day, String earliest, String latest) {

  /** By day or the first known bound, a day before a span; what has no time comes last. */
  public static final Comparator<When> ORDER =
      Comparator.comparing(When::start, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(when -> when.day == null);

  /** Returns when an event happened. */
  public static When of(StoredGraph graph, Node event) {
    return new When(
        graph.text(event, Ng.date).orElse(null),
        graph.text(event, Ng.earliest).orElse(null),
        graph.text(event, Ng.latest).orElse(null));
  }

  private String start() {
    return Stream.of(day, earliest, latest).filter(Objects::nonNull).findFirst().orElse(null);
  }

  public boolean known() {
    return start() != null;
  }

  /**
   * Returns whether it can lie between two days; what has no time does so only if there is no
   * bound.
   *
   * @param from first day, or {@code null}
   * @param to last day, or {@code null}
   */
  public boolean within(LocalDate from, LocalDate to) {
    if (from == null && to == null) {
      return true;
    }
    String first = day == null ? earliest : day;
    String last = day == null ? latest : day;
    boolean ends = from == null || last == null || !LocalDate.parse(last).isBefore(from);
    boolean begins = to == null || first == null || !LocalDate.parse(first).isAfter(to);
    return known() && ends && begins;
  }

  @Override
  public String toString() {
    if (day != null) {
      return day;
    }
    if (earliest == null && latest == null) {
      return "no day told";
    }
    if (earliest == null) {
      return "until " + latest;
    }
    return latest == null ? "from " + earliest : earliest + " to " + latest;
  }
}
