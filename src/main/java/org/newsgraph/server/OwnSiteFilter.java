package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what a page of another site lets a browser send to where a login is needed: a browser
 * that knows the password sends it along, whoever wrote the page. Programs tell no origin.
 */
final class OwnSiteFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What browsers say of a request that a page of this server, or its user, has made. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final transient Set<String> guarded;

  /**
   * Makes the filter.
   *
   * @param guarded paths for which a login is needed
   */
  OwnSiteFilter(Set<String> guarded) {
    this.guarded = guarded;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (guarded.contains(request.getRequestURI()) && isForeign(request)) {
      Problem.send(
          request,
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "a page of another site may not ask for this");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !OWN.contains(site);
    }
    // browsers leave that header out where the connection is not secure
    String origin = request.getHeader("Origin");
    return origin != null && !origin.endsWith("://" + request.getHeader("Host"));
  }
}
