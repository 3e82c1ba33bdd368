package org.newsgraph.extract.event;

import java.util.List;
import org.newsgraph.model.Event;

/** Groups the tellings of one document that tell the same happening. */
public final class HappeningGrouper {

  private HappeningGrouper() {}

  /** Returns the events, those that tell the same happening with the same happening id. */
  public static List<Event> group(List<Event> events) {
    return events;
  }
}
