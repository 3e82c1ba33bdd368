package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.server.page.Pages;
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

  private final transient Pages pages;

  /**
   * Makes the filter.
   *
   * @param pages tells browsers what is wrong
   */
  WholeAnswerFilter(Pages pages) {
    this.pages = pages;
  }

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
      tell(
          request,
          held,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "the query ran out of time; ask for less");
    } else if (isWrong && String.valueOf(held.getContentType()).startsWith("text/plain")) {
      tell(request, held, held.getStatus(), held.text().strip());
    }
    held.release();
  }

  private void tell(HttpServletRequest request, HeldResponse held, int status, String detail)
      throws IOException {
    if (Pages.wantsHtml(request)) {
      held.resetBuffer();
      pages.problem(held, status, detail);
    } else {
      Problem.send(request, held, status, detail);
    }
  }
}
