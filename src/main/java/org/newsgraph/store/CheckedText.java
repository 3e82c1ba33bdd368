package org.newsgraph.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * A text in UTF-8 on its way to a parser. Jena takes a stream that breaks off for one that ends,
 * and puts U+FFFD for bytes that are no UTF-8; what was wrong is kept here, to be asked for when
 * the parser is done. Not thread-safe, but may be asked after the thread that reads has ended.
 */
public final class CheckedText extends FilterInputStream {

  private final String place;
  private final Utf8Check check = new Utf8Check();
  private volatile NewsgraphException failure;
  private long line = 1;

  /**
   * Makes a check of a stream.
   *
   * @param place the file, for messages
   */
  public CheckedText(InputStream in, String place) {
    super(in);
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(bytes, offset, length);
    } catch (IOException e) {
      failure = new NewsgraphException(ErrorCode.SOURCE_UNREADABLE, place, Reasons.of(e), e);
      throw e;
    }
    if (read < 0 && !check.isWhole()) {
      throw invalid("it ends within a character");
    }
    for (int i = offset; i < offset + read; i++) {
      if (!check.accept(bytes[i])) {
        throw invalid(String.format(Locale.ROOT, "byte 0x%02X", bytes[i]));
      }
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return read;
  }

  private IOException invalid(String reason) {
    failure =
        new NewsgraphException(
            ErrorCode.DATA_INVALID, place + ":" + line, "not valid UTF-8: " + reason);
    return new IOException(failure);
  }

  /**
   * Makes sure that nothing was wrong so far.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE if the stream broke off, DATA_INVALID with file
   *     and line if it is no UTF-8
   */
  public void requireSound() {
    if (failure != null) {
      throw failure;
    }
  }
}
