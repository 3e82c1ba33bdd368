package org.newsgraph.report;

import java.time.LocalDate;
import java.util.List;
import org.newsgraph.store.Store;

/** The happenings of a store in the order of time. */
public final class Timeline {

  private Timeline() {}

  /**
   * Which happenings are wanted; what is {@code null} does not matter.
   *
   * @param place name or IRI of a place; what lies within it belongs to it
   * @param actor name or IRI of one who acts or is acted upon
   * @param from first day
   * @param to last day
   */
  public record Filter(String place, String actor, LocalDate from, LocalDate to) {}

  /**
   * Returns the happenings that pass a filter.
   *
   * @throws org.newsgraph.model.NewsgraphException NAME_UNKNOWN if the store holds no such place or
   *     actor
   */
  public static List<TimelineEntry> of(Store store, Filter filter) {
    return StoredGraph.read(
        store,
        graph ->
            Chronicle.of(graph).find(filter).stream()
                .map(dated -> TimelineEntry.of(graph, dated.event()))
                .toList());
  }
}
