package org.newsgraph.clean;

import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Ends the cleaning of a document that takes too long, as the thread's interruption asks for. */
final class Interruption {

  private Interruption() {}

  /**
   * Does nothing unless the thread was interrupted. Whatever walks a whole text calls it at every
   * paragraph, sentence or rule.
   *
   * @throws NewsgraphException DOCUMENT_FAILED if it was
   */
  static void check(Document document) {
    if (Thread.currentThread().isInterrupted()) {
      throw new NewsgraphException(
          ErrorCode.DOCUMENT_FAILED, document.file(), "was interrupted while it was cleaned");
    }
  }
}
