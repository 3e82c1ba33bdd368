package org.newsgraph.audit;

import org.newsgraph.model.Sha256;

/** What lies where a document was read. */
sealed interface FileContent {

  /** A file that was read whole. */
  final class Read implements FileContent {

    private final byte[] bytes;
    private final String sha256;

    Read(byte[] bytes) {
      this.bytes = bytes;
      this.sha256 = Sha256.of(bytes);
    }

    byte[] bytes() {
      return bytes;
    }

    String sha256() {
      return sha256;
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
