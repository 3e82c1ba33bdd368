package org.newsgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.server.page.Pages;
import org.newsgraph.server.sparql.AnswerFormat;
import org.newsgraph.server.sparql.AnswerFormat.Kind;
import org.newsgraph.server.sparql.GraphWriter;
import org.newsgraph.server.sparql.TooLargeException;
import org.newsgraph.store.Store;

/**
 * Lets the IRIs of the data answer by their path, whatever host and port the server runs on, in the
 * format that the client likes best.
 */
final class DataServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Store store;
  private final transient Iris iris;

  private final transient Pages pages;

  DataServlet(Store store, Pages pages) {
    this.store = store;
    this.pages = pages;
    this.iris = new Iris(store.base());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<AnswerFormat> format = Answers.format(request, response, Kind.DESCRIPTION, "an IRI");
    if (format.isEmpty()) {
      return;
    }
    Optional<Node> resource = resource(request);
    if (resource.isEmpty() && format.get() == AnswerFormat.HTML) {
      pages.problem(response, HttpServletResponse.SC_BAD_REQUEST, "The address is no IRI path.");
      return;
    }
    if (resource.isEmpty()) {
      Answers.text(response, HttpServletResponse.SC_BAD_REQUEST, "the path is no IRI path\n");
      return;
    }
    if (format.get() == AnswerFormat.HTML) {
      pages.resource(request, response, resource.get());
      return;
    }
    answer(response, resource.get(), format.get());
  }

  private Optional<Node> resource(HttpServletRequest request) {
    try {
      return Optional.of(iris.ofRequest(request.getRequestURI()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void answer(HttpServletResponse response, Node resource, AnswerFormat format)
      throws IOException {
    Graph description =
        Txn.calculateRead(store.dataset(), () -> ResourceDescription.of(store.dataset(), resource));
    if (description.isEmpty()) {
      Answers.text(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "nothing is known of " + resource.getURI() + "\n");
      return;
    }
    try {
      byte[] content = write(description, format);
      Answers.bytes(
          response, HttpServletResponse.SC_OK, format.mediaType() + ";charset=utf-8", content);
    } catch (TooLargeException e) {
      Answers.text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, e.getMessage() + "\n");
    }
  }

  private static byte[] write(Graph description, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(format, Prefixes.map(), out).write(description);
    return out.toByteArray();
  }
}
