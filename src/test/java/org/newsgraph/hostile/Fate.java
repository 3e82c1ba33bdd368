package org.newsgraph.hostile;

import org.newsgraph.model.ErrorCode;

/**
 * What must become of one document of an input.
 *
 * @param kind whether it is stored, and what is told of it
 * @param where the document below the folder of its input, or a part of the place that is told
 * @param said a part of what is told; empty if nothing is
 */
record Fate(Kind kind, String where, String said) {

  /** What can become of a document. */
  enum Kind {
    STORED,
    NOTED,
    SKIPPED,
    FAILED
  }

  /** It is stored. */
  static Fate stored(String file) {
    return new Fate(Kind.STORED, file, "");
  }

  /** Something odd about it is told; whether it is stored is another fate. */
  static Fate noted(String where, String said) {
    return new Fate(Kind.NOTED, where, said);
  }

  /** It is set aside with a reason. */
  static Fate skipped(String file, String reason) {
    return new Fate(Kind.SKIPPED, file + ": ", reason);
  }

  /** It fails with a code, at a place. */
  static Fate failed(ErrorCode code, String where, String message) {
    return new Fate(Kind.FAILED, where, message + "\u0000" + code);
  }

  /** Returns whether a line of the program's messages tells this fate. */
  boolean isToldBy(String line) {
    String[] parts = said.split("\u0000", -1);
    boolean failure = line.endsWith("]");
    boolean skip = line.startsWith("newsgraph: skipped ");
    boolean right =
        switch (kind) {
          case STORED -> false;
          case NOTED -> !failure && !skip;
          case SKIPPED -> skip;
          case FAILED -> line.endsWith(" [" + parts[1] + "]");
        };
    return right
        && line.startsWith("newsgraph: ")
        && line.contains(where)
        && line.contains(parts[0]);
  }

  @Override
  public String toString() {
    return kind + " " + where + " " + said.replace('\u0000', ' ');
  }
}
