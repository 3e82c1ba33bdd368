package org.newsgraph.model;

/** What a document cites. */
public enum CitationKind {
  tweet,
  agency,
  outlet,
  link,
  statement
}
