package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Operation;

/** Lets a query endpoint describe itself when it is asked without a query. */
final class ServiceDescriptionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> endpoints;
  private final GraphServlet description;

  ServiceDescriptionFilter(List<DataAccessPoint> points, GraphServlet description) {
    this.endpoints =
        points.stream()
            .flatMap(p -> Logins.paths(p, e -> e.getOperation().equals(Operation.Query)))
            .collect(Collectors.toSet());
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isBare = request.getParameter("query") == null && request.getMethod().equals("GET");
    if (isBare && endpoints.contains(request.getRequestURI())) {
      description.doGet(request, response);
      return;
    }
    chain.doFilter(request, response);
  }
}
