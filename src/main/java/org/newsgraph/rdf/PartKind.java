package org.newsgraph.rdf;

/**
 * What is found in one document and has an IRI from it. The names are the starts of their paths.
 */
public enum PartKind {
  actor,
  place,
  item,
  claim,
  figure,
  quotation,
  citation,
  excluded,
  statement
}
