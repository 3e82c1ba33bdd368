package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.newsgraph.store.RemoteBase;

/** Answers that the process is alive, and tells the base of the IRIs in a header. */
final class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String base;

  HealthServlet(String base) {
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(RemoteBase.HEADER, base);
    Answers.text(response, HttpServletResponse.SC_OK, "alive\n");
  }
}
