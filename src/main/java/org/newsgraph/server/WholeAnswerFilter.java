package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.server.sparql.Requests;

/**
 * Lets no answer pass for a whole one that the time limit or a fault has cut, and tells what is
 * wrong in the way that the client reads.
 *
 * <p>A short answer that is cut is replaced by the error; of a long one a part has gone already, so
 * the connection is broken off.
 */
final class WholeAnswerFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int FIRST_ERROR = 400;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HeldResponse held = new HeldResponse(response);
    chain.doFilter(request, held);
    if (held.isLeftToContainer()) {
      return;
    }
    boolean isCut = Requests.isCut(request);
    boolean isWrong = held.getStatus() >= FIRST_ERROR;
    if (held.isReleased()) {
      if (isCut || isWrong) {
        throw new IOException("a part of the answer has gone already; it is broken off");
      }
      return;
    }
    if (isCut) {
      Problem.send(
          request,
          held,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the query ran out of time; ask for less");
    } else if (isWrong && String.valueOf(held.getContentType()).startsWith("text/plain")) {
      Problem.send(request, held, held.getStatus(), held.text().strip());
    }
    held.release();
  }
}
