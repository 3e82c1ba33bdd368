package org.newsgraph.store.intake;

import java.util.List;

/**
 * What became of a document that was sent, and what the store holds now.
 *
 * @param file path of the document below its input root
 * @param change what became of it
 * @param totals what the store holds
 * @param warnings what in the user's judgements names nothing
 */
public record Receipt(String file, Change change, Totals totals, List<String> warnings) {

  /** What became of a document. */
  public enum Change {
    /** It is new. */
    ADDED,
    /** The store held another version of it. */
    CHANGED,
    /** The store held this very version of it. */
    KEPT,
    /** It is removed. */
    DROPPED
  }
}
