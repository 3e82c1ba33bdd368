package org.newsgraph.audit;

/** Where words stand in their file now. */
public enum Standing {
  /** At the bytes that the store names. */
  inPlace,
  /** Elsewhere near by. */
  moved,
  /** Neither there nor near by. */
  gone,
  /** There is no file to look into. */
  unknown
}
