package org.newsgraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.rdf.vocabulary.Ng;

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

  /** Returns the IRIs of the ontology's classes that are below none of its own. */
  static Set<String> topmostClasses() {
    return Topmost.CLASSES;
  }

  /** Read when it is asked for. */
  private static final class Topmost {
    static final Set<String> CLASSES = in(load());

    private static Set<String> in(Graph ontology) {
      Set<String> classes = new TreeSet<>();
      ontology.stream(Node.ANY, RDF.Nodes.type, OWL2.Class.asNode())
          .forEach(t -> classes.add(t.getSubject().getURI()));
      ontology.stream(Node.ANY, RDFS.Nodes.subClassOf, Node.ANY)
          .filter(t -> t.getObject().getURI().startsWith(Ng.NS))
          .forEach(t -> classes.remove(t.getSubject().getURI()));
      return classes;
    }
  }

  static List<Quad> of(Iris iris) {
    GraphBuilder graph = new GraphBuilder(iris.graph(SharedGraph.ontology));
    load().stream().forEach(graph::add);
    return graph.quads();
  }
}
