package org.newsgraph.server.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.server.page.StaticFiles.StaticFile;

/**
 * Answers the addresses of pages and static files. A filter, because Fuseki takes every path of a
 * data set at the root; it lets all others pass.
 */
final class PageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final transient Pages pages;
  private final transient StaticFiles files;

  PageFilter(Pages pages, StaticFiles files) {
    this.pages = pages;
    this.files = files;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    String path = request.getRequestURI();
    Optional<AddressPage> page = pages.ofAddress(path);
    // a query or a graph at the bare root is for Fuseki
    boolean isQuery = path.equals("/") && request.getQueryString() != null;
    if (page.isPresent() && !isQuery && page.get().answers(request)) {
      pages.address(request, response, page.get());
    } else if (path.startsWith(StaticFiles.START)) {
      send(request, response);
    } else if (Pages.wantsHtml(request)) {
      chain.doFilter(request, new ProblemPages(response));
    } else {
      chain.doFilter(request, response);
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getRequestURI();
    Optional<StaticFile> found = files.ofAddress(path);
    if (found.isEmpty()) {
      pages.problem(response, HttpServletResponse.SC_NOT_FOUND, "There is no file " + path);
      return;
    }
    StaticFile file = found.get();
    boolean isCurrent = path.startsWith(StaticFiles.START + file.hash() + "/");
    response.setHeader(
        "Cache-Control", isCurrent ? "public, max-age=31536000, immutable" : "no-cache");
    response.setContentType(file.type());
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  /** Tells browsers with a page what others are told in plain text. */
  private final class ProblemPages extends HttpServletResponseWrapper {

    ProblemPages(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      HttpServletResponse response = (HttpServletResponse) getResponse();
      response.resetBuffer();
      pages.problem(response, status, message == null ? "There is no such page." : message);
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, null);
    }
  }
}
