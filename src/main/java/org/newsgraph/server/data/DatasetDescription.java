package org.newsgraph.server.data;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.ServiceAddress;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.store.Store;

/**
 * The description of the store that the last build left in the graph, with the addresses of the
 * server that is asked. It is empty of counts if no build has been made.
 */
public final class DatasetDescription {

  private static final Node TOPIC = NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic");

  private final Store store;
  private final Node dataset;
  private final ServiceAddress stored;
  private final Node build;

  /** Reads the description of an open store. */
  public DatasetDescription(Store store) {
    Iris iris = new Iris(store.base());
    this.store = store;
    this.dataset = iris.dataset();
    this.stored = new ServiceAddress(iris.base());
    this.build = iris.graph(SharedGraph.build);
  }

  /**
   * Returns the description.
   *
   * @param root address of the server's root, which ends in {@code /}
   */
  public Graph at(String root) {
    ServiceAddress here = new ServiceAddress(root);
    Map<Node, Node> moved = Map.of(stored.queries(), here.queries(), stored.dump(), here.dump());
    Graph graph = GraphFactory.createDefaultGraph();
    Node self = NodeFactory.createURI(root + ".well-known/void");
    graph.add(self, RDF.Nodes.type, VOID.DatasetDescription.asNode());
    graph.add(self, TOPIC, dataset);
    DatasetGraph data = store.dataset();
    Txn.executeRead(
        data,
        () ->
            described(data)
                .forEach(
                    t ->
                        graph.add(
                            t.getSubject(),
                            t.getPredicate(),
                            moved.getOrDefault(t.getObject(), t.getObject()))));
    return graph;
  }

  /** Returns what is said of the data set, of its parts, and of what points to it. */
  private Stream<Triple> described(DatasetGraph data) {
    Set<Node> subjects = new HashSet<>(Set.of(dataset));
    data.stream(build, dataset, Node.ANY, Node.ANY)
        .map(Quad::getObject)
        .filter(o -> o.isURI() && o.getURI().startsWith(dataset.getURI() + "/"))
        .forEach(subjects::add);
    data.stream(build, Node.ANY, Node.ANY, dataset).map(Quad::getSubject).forEach(subjects::add);
    return subjects.stream()
        .flatMap(s -> data.stream(build, s, Node.ANY, Node.ANY))
        .map(Quad::asTriple);
  }
}
