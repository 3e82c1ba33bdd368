package org.newsgraph.model;

/** What is counted. The names are those of the ontology and of the extract JSON. */
public enum FigureRole {
  killed,
  wounded,
  freed,
  surrendered,
  captured,
  displaced,
  arrested,
  abducted,
  controlled,
  other
}
