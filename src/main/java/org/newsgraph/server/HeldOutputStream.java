package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until it is whole or too long, and remembers how it ends. */
final class HeldOutputStream extends ServletOutputStream {

  /** So many bytes of one answer are held back; longer answers are streamed. */
  static final int LIMIT = 1 << 20;

  /** How Fuseki ends an answer that ran out of time. */
  private static final String CUT = "Query cancelled due to timeout during execution";

  private static final int TAIL = 256;

  private final ServletOutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private byte[] tail = new byte[0];
  private boolean released;

  HeldOutputStream(ServletOutputStream out) {
    this.out = out;
  }

  /** Returns whether the answer so far ends with the remark that it is not whole. */
  boolean isCut() {
    return new String(tail, StandardCharsets.UTF_8).contains(CUT);
  }

  /** Returns whether any byte has gone to the client. */
  boolean isReleased() {
    return released;
  }

  /** Lets all that is held back go. */
  void release() throws IOException {
    released = true;
    held.writeTo(out);
    held.reset();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    remember(bytes, offset, length);
    if (!released && held.size() + length > LIMIT) {
      release();
    }
    if (released) {
      out.write(bytes, offset, length);
      return;
    }
    held.write(bytes, offset, length);
  }

  private void remember(byte[] bytes, int offset, int length) {
    int kept = length >= TAIL ? 0 : Math.min(tail.length, TAIL - length);
    int added = Math.min(length, TAIL);
    byte[] next = new byte[kept + added];
    System.arraycopy(tail, tail.length - kept, next, 0, kept);
    System.arraycopy(bytes, offset + length - added, next, kept, added);
    tail = next;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void flush() throws IOException {
    if (released) {
      out.flush();
    }
  }

  @Override
  public void close() {
    // the filter lets the answer go or replaces it, and the container closes the stream
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("answers are written in blocking mode");
  }
}
