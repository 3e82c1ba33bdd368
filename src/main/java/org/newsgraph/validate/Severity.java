package org.newsgraph.validate;

/** How bad a finding is. */
public enum Severity {
  /** The contract of the graph is broken. */
  ERROR,
  /** Something is probably wrong. */
  WARNING,
  /** Worth knowing. */
  INFO
}
