package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets no answer that was cut by the time limit pass for a whole one.
 *
 * <p>When a query runs out of time while its rows are written, Fuseki ends the rows with a remark
 * and answers 200; a client may take them for all there are. Here such an answer becomes a 503 if
 * it is still held back, else the connection is broken off.
 */
final class WholeAnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(request, held);
    if (held.stream == null) {
      return;
    }
    if (!held.stream.isCut()) {
      held.stream.release();
      return;
    }
    if (held.stream.isReleased()) {
      throw new IOException("the query ran out of time; the answer is broken off");
    }
    response.resetBuffer();
    Answers.text(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "the query ran out of time; ask for less\n");
  }

  /** A response that writes to a stream that holds back. */
  private static final class HeldResponse extends HttpServletResponseWrapper {

    private HeldOutputStream stream;

    HeldResponse(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (stream == null) {
        stream = new HeldOutputStream(super.getOutputStream());
      }
      return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
      if (stream == null || stream.isReleased()) {
        super.flushBuffer();
      }
    }
  }
}
