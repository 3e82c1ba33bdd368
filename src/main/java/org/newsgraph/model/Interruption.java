package org.newsgraph.model;

/** Ends the work on a document that takes too long, as the thread's interruption asks for. */
public final class Interruption {

  private Interruption() {}

  /**
   * Does nothing unless the thread was interrupted. Whatever walks a whole text calls it at every
   * paragraph, sentence or rule.
   *
   * @throws NewsgraphException DOCUMENT_FAILED if it was
   */
  public static void check(Document document) {
    if (Thread.currentThread().isInterrupted()) {
      throw new NewsgraphException(ErrorCode.DOCUMENT_FAILED, document.file(), "was interrupted");
    }
  }
}
