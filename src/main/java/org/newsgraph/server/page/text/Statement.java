package org.newsgraph.server.page.text;

import java.util.List;
import org.newsgraph.model.Span;
import org.newsgraph.server.page.Named;

/**
 * A claim or a quotation of a document, as a row of a table.
 *
 * @param iri its IRI
 * @param span where its words are
 * @param what the event that is told, or the words that are quoted
 * @param manner {@code denied}, {@code planned}, … or empty for what is asserted; of a quotation,
 *     whether it is direct or reported
 * @param speakers who says it; empty if it is the document's own voice or nobody is named
 * @param via agencies, outlets or posts that carried it
 */
public record Statement(
    String iri, Span span, Named what, String manner, List<Named> speakers, List<Named> via) {

  /** Copies the lists. */
  public Statement {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }
}
