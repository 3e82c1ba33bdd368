package org.newsgraph.rdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much graphs hold together: a statement that stands in two of them counts once.
 *
 * @param statements number of statements
 * @param byClass number of things by the IRI of their class
 * @param byProperty number of statements by the IRI of their property
 */
public record Counts(
    long statements, SortedMap<String, Long> byClass, SortedMap<String, Long> byProperty) {

  /** Counts of nothing. */
  public static final Counts NONE = new Counts(0, new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public Counts {
    byClass = Collections.unmodifiableSortedMap(new TreeMap<>(byClass));
    byProperty = Collections.unmodifiableSortedMap(new TreeMap<>(byProperty));
  }
}
