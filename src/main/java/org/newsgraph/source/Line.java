package org.newsgraph.source;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param offset its first byte
 * @param length number of its bytes without the line end
 * @param bytes its bytes without the line end, or {@code null} if they are too many
 */
record Line(long number, long offset, long length, byte[] bytes) {

  /** Returns whether it holds nothing but white space. */
  boolean isBlank() {
    if (bytes == null) {
      return false;
    }
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
