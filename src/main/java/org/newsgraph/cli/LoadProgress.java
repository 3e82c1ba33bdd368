package org.newsgraph.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells how far a load is: bytes come from the thread that parses, quads from that which stores.
 */
final class LoadProgress {

  private static final int QUADS_PER_LOOK = 10_000;

  private final Terminal terminal;
  private final long bytes;
  private final AtomicLong read = new AtomicLong();
  private final long start = System.nanoTime();
  private long quads;

  /**
   * Begins.
   *
   * @param bytes what there is to read; 0 if that is not known
   */
  LoadProgress(Terminal terminal, long bytes) {
    this.terminal = terminal;
    this.bytes = bytes;
  }

  /** Hears of bytes that were read. */
  void read(long count) {
    read.addAndGet(count);
  }

  /** Hears of a quad. */
  void quad() {
    if (++quads % QUADS_PER_LOOK == 0) {
      String rate = String.format(Locale.ROOT, "%,d quads, %,.0f/s", quads, quads / seconds());
      // the last part, indexing and checking, begins when all is read
      terminal.progress(rate, bytes == 0 ? 0 : Math.min(0.99, (double) read.get() / bytes));
    }
  }

  long quads() {
    return quads;
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
