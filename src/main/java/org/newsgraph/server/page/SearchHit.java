package org.newsgraph.server.page;

import java.util.List;
import org.newsgraph.store.Passage.Piece;

/**
 * A hit as a page shows it.
 *
 * @param named what was found
 * @param title its title, cut where the words that were looked for begin and end
 * @param details what else helps to know it by
 * @param passages where in its text the words stand
 */
record SearchHit(Named named, List<Piece> title, List<Named> details, List<Found> passages) {

  /**
   * A passage.
   *
   * @param address the document at the words
   * @param pieces the passage, cut as the title is
   */
  record Found(String address, List<Piece> pieces) {}
}
