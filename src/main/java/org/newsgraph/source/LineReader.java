package org.newsgraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the lines of a stream, each whole, but none that is too long. Not thread-safe. */
final class LineReader {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final long longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long offset;
  private long number;

  /**
   * Makes a reader.
   *
   * @param longest number of bytes of the longest line that is kept
   */
  LineReader(InputStream in, long longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Returns the next line, or {@code null} at the end. A byte order mark is passed over. */
  Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    if (number == 0 && hasMark()) {
      at += MARK.length;
      offset += MARK.length;
    }
    long first = offset;
    long length = 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (fill()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      length += stop - at;
      if (length <= longest) {
        out.write(buffer, at, stop - at);
      } else {
        out.reset();
      }
      boolean whole = stop < end;
      offset += stop - at + (whole ? 1 : 0);
      at = stop + (whole ? 1 : 0);
      if (whole) {
        break;
      }
    }
    number++;
    return new Line(number, first, length, length <= longest ? out.toByteArray() : null);
  }

  private boolean hasMark() {
    return end >= MARK.length
        && buffer[0] == MARK[0]
        && buffer[1] == MARK[1]
        && buffer[2] == MARK[2];
  }

  private boolean fill() throws IOException {
    if (at == end) {
      end = Math.max(0, in.read(buffer));
      at = 0;
    }
    return at < end;
  }
}
