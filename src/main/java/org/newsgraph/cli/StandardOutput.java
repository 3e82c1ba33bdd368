package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * Where data go. Ends the command when they cannot be written: {@code PrintStream} would swallow
 * the error, and a full disk would pass for success. Once it has failed, it ignores what is
 * written.
 */
final class StandardOutput extends OutputStream {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private boolean failed;

  /** Opens standard output. */
  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  /** Writes to another stream. */
  StandardOutput(OutputStream out) {
    super();
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  /** Says that the reader has seen enough, as {@code head} does: no error. */
  static final class ReaderGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private void attempt(Writing writing) {
    if (failed) {
      return;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failed = true;
      throw failure(e);
    }
  }

  private static RuntimeException failure(IOException e) {
    String reason = String.valueOf(e.getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe")
        ? new ReaderGone(e)
        : new NewsgraphException(
            ErrorCode.STORE_FAILED, "standard output", "cannot be written: " + reason, e);
  }

  /** A step that may fail. */
  private interface Writing {
    void run() throws IOException;
  }
}
