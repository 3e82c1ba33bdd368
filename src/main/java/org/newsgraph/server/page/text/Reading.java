package org.newsgraph.server.page.text;

import java.util.List;

/**
 * What was read from the words of one window of a document.
 *
 * @param marks its marks, in no order
 * @param claims what is told to have happened, in the order of the text
 * @param quotations what others say, in the order of the text
 * @param isCut whether there are more marks than are given
 */
record Reading(
    List<Mark> marks, List<Statement> claims, List<Statement> quotations, boolean isCut) {

  /** No page of ordinary text has nearly as many marks. */
  static final int MOST_MARKS = 5_000;

  /** Copies the lists. */
  Reading {
    marks = List.copyOf(marks);
    claims = List.copyOf(claims);
    quotations = List.copyOf(quotations);
  }
}
