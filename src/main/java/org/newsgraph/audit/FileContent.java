package org.newsgraph.audit;

import org.newsgraph.model.Sha256;

/** What lies where a document was read. */
sealed interface FileContent {

  /**
   * A file that was read: whole, or around the record that is the document.
   *
   * @param bytes what was read
   * @param first what its first byte counts as
   * @param sha256 hash of the file or of the record
   */
  record Read(byte[] bytes, long first, String sha256) implements FileContent {

    /** Returns a file that was read whole. */
    static Read whole(byte[] bytes) {
      return new Read(bytes, 0, Sha256.of(bytes));
    }
  }

  /**
   * A file that is so much larger than the document was that it is another one.
   *
   * @param size its bytes
   */
  record TooLarge(long size) implements FileContent {}

  /**
   * No file that may be read.
   *
   * @param reason why, in a sentence without a full stop
   */
  record Absent(String reason) implements FileContent {}

  /** No folder is known in which the file might lie. */
  record NotSought() implements FileContent {}
}
