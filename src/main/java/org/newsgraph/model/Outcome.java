package org.newsgraph.model;

/** What became of one document. */
public sealed interface Outcome {

  /** Returns the document's path below the input root. */
  String file();

  /**
   * It was converted.
   *
   * @param file path below the input root
   */
  record Converted(String file) implements Outcome {}

  /**
   * Something about it is odd, but it is converted all the same.
   *
   * @param file path below the input root
   * @param message what is odd and where
   */
  record Noted(String file, String message) implements Outcome {}

  /**
   * It was set aside.
   *
   * @param file path below the input root
   * @param reason why
   */
  record Skipped(String file, String reason) implements Outcome {}

  /**
   * It could not be converted.
   *
   * @param file path below the input root
   * @param error what went wrong
   */
  record Failed(String file, NewsgraphException error) implements Outcome {}
}
