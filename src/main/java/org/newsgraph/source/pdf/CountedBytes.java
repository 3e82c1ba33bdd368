package org.newsgraph.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes of which each read is counted: a parser that is sent in circles comes to an end. */
final class CountedBytes extends RandomAccessReadBuffer {

  private final Budget budget;

  CountedBytes(byte[] bytes, Budget budget) {
    super(bytes);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    budget.read(1);
    return super.read();
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    int got = super.read(out, offset, length);
    budget.read(Math.max(1, got));
    return got;
  }
}
