package org.newsgraph.server.page.text;

import org.newsgraph.model.Span;
import org.newsgraph.server.page.Named;

/**
 * Words of a text that are something. Marks may overlap in any way.
 *
 * @param kind what they are
 * @param span where they are
 * @param about where the mark leads and what it is called; shown as a note for layers, as the title
 *     of the link for others
 */
record Mark(Kind kind, Span span, Named about) {

  /** What words can be; the names are the classes that the style sheet knows. */
  enum Kind {
    /** Asked for by the address of the page. */
    wanted(true),
    /** Not news: not read. */
    excluded(true),
    /** A post that the document shows. */
    post(true),
    /** The same words are in another document. */
    reused(true),
    quotation(true),
    actor(false),
    place(false),
    item(false),
    event(false),
    figure(false),
    office(false),
    time(false);

    private final boolean layer;

    Kind(boolean layer) {
      this.layer = layer;
    }

    /** Returns whether words can be this and something else at once; of the others one is shown. */
    boolean isLayer() {
      return layer;
    }
  }
}
