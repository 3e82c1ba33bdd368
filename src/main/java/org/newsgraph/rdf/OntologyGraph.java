package org.newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** Reads the ontology that ships with the program. */
public final class OntologyGraph {

  static {
    JenaSystem.init();
  }

  private static final String FILE = "/ontology/newsgraph.ttl";

  private OntologyGraph() {}

  /** Returns the ontology as a graph. */
  public static Graph load() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = OntologyGraph.class.getResourceAsStream(FILE)) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Quad> of(Iris iris) {
    GraphBuilder graph = new GraphBuilder(iris.graph(SharedGraph.ontology));
    load().stream().forEach(graph::add);
    return graph.quads();
  }
}
