package org.newsgraph.pipeline;

import java.io.IOException;

/** Writes and reads values of one type. */
interface Form {

  void write(BinaryOutput out, Object value) throws IOException;

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut
   */
  Object read(BinaryInput in) throws IOException;
}
