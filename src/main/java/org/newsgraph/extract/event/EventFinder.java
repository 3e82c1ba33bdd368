package org.newsgraph.extract.event;

import java.util.List;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Event;
import org.newsgraph.model.Timex;

/** Finds the event tellings of a document. */
public final class EventFinder {

  /**
   * Returns the event tellings in order, each a happening of its own.
   *
   * @param document the document
   * @param entities its entities; participants told only by a description are added
   * @param times its expressions of time
   * @param quantities its counted numbers
   */
  public List<Event> find(
      AnnotatedDocument document,
      EntityTable entities,
      List<Timex> times,
      List<Quantity> quantities) {
    return List.of();
  }
}
