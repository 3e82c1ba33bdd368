package org.newsgraph.nlp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a watcher after each block that is read through it. */
final class WatchedInputStream extends FilterInputStream {

  private final Runnable watcher;

  WatchedInputStream(InputStream in, Runnable watcher) {
    super(in);
    this.watcher = watcher;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    watcher.run();
    return n;
  }
}
