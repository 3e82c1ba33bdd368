package org.newsgraph.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that is held back while it is short, so that another may still take its place. */
final class HeldResponse extends HttpServletResponseWrapper {

  private HeldOutputStream stream;
  private PrintWriter writer;
  private boolean failed;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** Returns whether the container makes the answer: what is held back does not matter then. */
  boolean isLeftToContainer() {
    return failed;
  }

  /** Returns whether a part of the answer has gone to the client. */
  boolean isReleased() {
    return stream != null && stream.isReleased();
  }

  /** Returns the text that is held back. */
  String text() {
    return stream == null ? "" : stream.text();
  }

  /** Lets the answer go to the client. */
  void release() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (stream != null && !stream.isReleased()) {
      stream.release();
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new HeldOutputStream(super.getOutputStream());
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public void sendError(int status) throws IOException {
    failed = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    failed = true;
    super.sendError(status, message);
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    if (stream != null) {
      stream.forget();
    }
  }

  @Override
  public void reset() {
    super.reset();
    if (stream != null) {
      stream.forget();
    }
  }

  @Override
  public void flushBuffer() throws IOException {
    if (stream == null || stream.isReleased()) {
      super.flushBuffer();
    }
  }
}
