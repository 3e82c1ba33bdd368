package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.server.page.AddressPage;
import org.newsgraph.server.page.Pages;
import org.newsgraph.server.sparql.AnswerFormat;
import org.newsgraph.server.sparql.AnswerFormat.Kind;
import org.newsgraph.server.sparql.GraphWriter;

/** Answers with one small graph in the format that the client likes best, or with its page. */
final class GraphServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, Graph> graph;
  private final transient Pages pages;
  private final transient AddressPage page;

  /**
   * Answers with a graph alone.
   *
   * @param graph makes it from the address of this server's root, which ends in {@code /}
   */
  GraphServlet(Function<String, Graph> graph) {
    this(graph, null, null);
  }

  /** Answers with a graph, or with a page for those who ask for one. */
  GraphServlet(Function<String, Graph> graph, Pages pages, AddressPage page) {
    this.graph = graph;
    this.pages = pages;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Kind kind = page == null ? Kind.GRAPH : Kind.DESCRIPTION;
    Optional<AnswerFormat> format = Answers.format(request, response, kind, "this");
    if (format.isEmpty()) {
      return;
    }
    if (format.get() == AnswerFormat.HTML) {
      pages.address(request, response, page);
    } else {
      send(response, graph.apply(root(request)), format.get());
    }
  }

  private static void send(HttpServletResponse response, Graph content, AnswerFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(format, Prefixes.map(), out).write(content);
    Answers.bytes(
        response,
        HttpServletResponse.SC_OK,
        format.mediaType() + ";charset=utf-8",
        out.toByteArray());
  }

  private static String root(HttpServletRequest request) {
    String address = request.getRequestURL().toString();
    return address.substring(0, address.length() - request.getRequestURI().length()) + "/";
  }
}
