package org.newsgraph.model;

/** What a document cites. */
public enum CitationKind {
  tweet,
  agency,
  outlet,
  link,
  statement;

  /** Returns whether its author is an agency or outlet, so that the author carries its words. */
  public boolean isMedia() {
    return this == agency || this == outlet;
  }
}
