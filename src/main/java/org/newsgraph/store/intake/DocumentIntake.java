package org.newsgraph.store.intake;

import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.model.NewsgraphException;

/**
 * Takes documents that were read elsewhere into a store, each in one transaction: readers see the
 * store before or after. Thread-safe; one document is written at a time.
 */
public interface DocumentIntake {

  /** Returns what the store holds. */
  Holdings holdings();

  /**
   * Takes a document, in place of the version that the store holds, if it holds one.
   *
   * @param line one line of extractions as docs/extractions.md tells; not closed
   * @throws IOException if it cannot be read to its end
   * @throws NewsgraphException EXTRACTION_INVALID if the line is broken, DATA_INVALID if another
   *     version of the program made it, DOCUMENT_CLASH if the store holds another document of the
   *     same IRI, STORE_LOCKED if others write all the time, STORE_FAILED if it cannot be written
   */
  Receipt take(InputStream line) throws IOException;

  /**
   * Removes a document.
   *
   * @param file its path below its input root
   * @throws NewsgraphException NAME_UNKNOWN if the store does not hold it; else as {@link #take}
   */
  Receipt remove(String file);
}
