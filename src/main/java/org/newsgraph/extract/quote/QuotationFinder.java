package org.newsgraph.extract.quote;

import java.util.List;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Event;
import org.newsgraph.model.Quotation;

/** Finds direct and reported speech, and the words of posts. */
public final class QuotationFinder {

  /**
   * Returns the quotations in order.
   *
   * @param document the document
   * @param entities its entities; speakers told only by a description are added
   * @param events its events, of which each quotation names those inside its content
   * @param citations its citations, which a quotation may come through
   */
  public List<Quotation> find(
      AnnotatedDocument document,
      EntityTable entities,
      List<Event> events,
      List<Citation> citations) {
    return List.of();
  }
}
