package org.newsgraph.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.web.HttpSC;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.server.sparql.AnswerFormat.Kind;
import org.newsgraph.store.GraphNames;

/**
 * The reading half of the Graph Store protocol: {@code ?graph=IRI} one graph, {@code ?default} the
 * union of all, neither all named graphs; {@code ?format=} names a format.
 */
public final class GraphReads extends GSP_R {

  private static final Set<String> PARAMETERS = Set.of("graph", "default", "format");

  @Override
  public void validate(HttpAction action) {
    requireKnown(action.getRequest());
  }

  @Override
  protected void doGet(HttpAction action) {
    answer(action);
  }

  @Override
  protected void doHead(HttpAction action) {
    answer(action);
  }

  static void requireKnown(HttpServletRequest request) {
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!PARAMETERS.contains(name)) {
                throw Requests.bad("no such parameter: " + name);
              }
              if (values.length > 1) {
                throw Requests.bad("more than one parameter " + name);
              }
            });
    String graph = request.getParameter("graph");
    if (graph != null && request.getParameter("default") != null) {
      throw Requests.bad("either graph or default");
    }
    if (graph != null && !IRIs.check(graph)) {
      throw Requests.bad("not an IRI of a graph: " + graph);
    }
  }

  static void answer(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    String graph = request.getParameter("graph");
    boolean isOne = graph != null || request.getParameter("default") != null;
    AnswerFormat format = Requests.format(action, isOne ? Kind.GRAPH : Kind.DATASET);
    action.beginRead();
    try {
      send(action, format, quads(action.getActiveDSG(), graph, isOne));
    } finally {
      action.endRead();
    }
  }

  private static Supplier<Stream<Quad>> quads(DatasetGraph data, String graph, boolean isOne) {
    if (!isOne) {
      return () -> Iter.asStream(data.find());
    }
    Node name = graph == null ? Quad.unionGraph : NodeFactory.createURI(graph);
    if (graph != null && !(GraphNames.canHold(name) && data.containsGraph(name))) {
      ServletOps.errorNotFound("there is no graph " + graph);
    }
    return () -> Iter.asStream(data.find(name, null, null, null)).map(GraphReads::unnamed);
  }

  private static Quad unnamed(Quad quad) {
    return Quad.create(Quad.defaultGraphIRI, quad.asTriple());
  }

  private static void send(HttpAction action, AnswerFormat format, Supplier<Stream<Quad>> quads) {
    action.setResponseContentType(format.mediaType() + ";charset=utf-8");
    action.setResponseStatus(HttpSC.OK_200);
    try {
      new GraphWriter(format, Prefixes.map(), action.getResponseOutputStream()).write(quads);
    } catch (TooLargeException e) {
      throw Requests.notAcceptable(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServletOps.success(action);
  }
}
