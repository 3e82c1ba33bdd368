package org.newsgraph.server.page;

import java.util.List;

/**
 * A disagreement as a page shows it.
 *
 * @param named the disagreement itself, with what differs as its label
 * @param about what the sources disagree about
 * @param compatible whether both can be right
 * @param sides the two sides
 */
record DisagreementView(Named named, Named about, boolean compatible, List<Side> sides) {

  /**
   * One side.
   *
   * @param value what it tells
   * @param statements who tells it, with the words
   * @param more how many more tell it than are shown
   */
  record Side(String value, List<Statement> statements, int more) {}
}
