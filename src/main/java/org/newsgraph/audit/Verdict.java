package org.newsgraph.audit;

/** What an audit found; the later one is the worse. */
public enum Verdict {
  /** File, stored text and words agree. */
  verified,
  /** The store agrees with itself; no file could be held against it. */
  unchecked,
  /** The file is not there, or may not be read. */
  missing,
  /** The file, or the store itself, holds something else. */
  changed;

  /** Returns the worse of two. */
  Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns whether a reader has to look: something changed or is missing. */
  public boolean failed() {
    return this == changed || this == missing;
  }
}
