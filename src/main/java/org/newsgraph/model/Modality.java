package org.newsgraph.model;

/**
 * How a statement stands to what is so. The names are those of the ontology and of the extract
 * JSON.
 */
public enum Modality {
  asserted,
  denied,
  planned,
  possible,
  negated
}
