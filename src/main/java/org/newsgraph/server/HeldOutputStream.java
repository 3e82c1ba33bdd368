package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Holds an answer back until it is whole or too long. */
final class HeldOutputStream extends ServletOutputStream {

  /** So many bytes of one answer are held back; longer answers are streamed. */
  static final int LIMIT = 1 << 20;

  private final ServletOutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean released;

  HeldOutputStream(ServletOutputStream out) {
    this.out = out;
  }

  /** Returns whether any byte has gone to the client. */
  boolean isReleased() {
    return released;
  }

  /** Forgets what is held back. */
  void forget() {
    held.reset();
  }

  /** Returns what is held back, as UTF-8. */
  String text() {
    return held.toString(StandardCharsets.UTF_8);
  }

  /** Lets all that is held back go. */
  void release() throws IOException {
    released = true;
    held.writeTo(out);
    held.reset();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!released && held.size() + length > LIMIT) {
      release();
    }
    if (released) {
      out.write(bytes, offset, length);
      return;
    }
    held.write(bytes, offset, length);
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
