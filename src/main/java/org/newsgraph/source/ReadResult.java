package org.newsgraph.source;

import org.newsgraph.model.Document;
import org.newsgraph.model.NewsgraphException;

/** What became of one input. */
public sealed interface ReadResult {

  /** Returns the path below the input root, with extension and {@code /} as separator. */
  String file();

  /**
   * A document was read.
   *
   * @param document the document
   */
  record Loaded(Document document) implements ReadResult {
    @Override
    public String file() {
      return document.file();
    }
  }

  /**
   * Something about a document is odd, but it is read all the same.
   *
   * @param file path of the document below the input root
   * @param message what is odd and where, for a user
   */
  record Noted(String file, String message) implements ReadResult {}

  /**
   * A file in a folder is of no known format.
   *
   * @param file path below the input root
   * @param reason why, for a user
   */
  record Skipped(String file, String reason) implements ReadResult {}

  /**
   * A document could not be read.
   *
   * @param file path below the input root
   * @param error what went wrong
   */
  record Failed(String file, NewsgraphException error) implements ReadResult {}
}
