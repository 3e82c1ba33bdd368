package org.newsgraph.server.page;

import java.util.List;

/**
 * An event as lists show it.
 *
 * @param named the event
 * @param when its time
 * @param actors who did it
 * @param places where
 * @param numbers what was counted, with ranges
 * @param sources number of documents that tell it
 * @param origins number of their independent origins
 * @param disagreements number of things that they tell differently
 */
record EventRow(
    Named named,
    String when,
    List<Named> actors,
    List<Named> places,
    List<String> numbers,
    int sources,
    int origins,
    int disagreements) {

  /**
   * Events of one time.
   *
   * @param when the time
   * @param rows the events
   */
  record Day(String when, List<EventRow> rows) {}
}
