package org.newsgraph.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** What a compressed body unpacks to, up to a number of bytes: a small body may hide a huge one. */
final class Unpacked extends FilterInputStream {

  private final long limit;
  private long count;

  Unpacked(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) {
    count += read;
    if (count > limit) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_TOO_LARGE, "document", "it unpacks to more than " + limit + " bytes");
    }
  }
}
