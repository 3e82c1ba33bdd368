package org.newsgraph.extract.figure;

import java.util.List;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Timex;

/** Finds counted numbers. */
public final class QuantityFinder {

  /**
   * Returns the quantities of a document, in order.
   *
   * @param document the document
   * @param times its expressions of time, whose numbers count nothing
   */
  public List<Quantity> find(AnnotatedDocument document, List<Timex> times) {
    return List.of();
  }
}
