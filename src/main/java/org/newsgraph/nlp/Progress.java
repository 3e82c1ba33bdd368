package org.newsgraph.nlp;

/** Hears how far a long preparation has come. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (what, done) -> {};

  /**
   * Reports a step.
   *
   * @param what what is being done, in a few words
   * @param done the part that is done, 0 to 1
   */
  void report(String what, double done);
}
