package org.newsgraph.server.data;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.server.page.ExampleQuery;
import org.newsgraph.store.Store;

/**
 * Describes the data set and the service for machines: VoID with partitions by class and property,
 * a SPARQL service description, DCAT, and the example queries. All of its IRIs are parts of the
 * address that it is read at.
 */
public final class DatasetDescription {

  /** A change by the writing service shows after this time. */
  private static final long KEPT = Duration.ofMinutes(1).toNanos();

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Store store;
  private Counts counts;
  private long counted;

  /** Makes the description of an open store. */
  public DatasetDescription(Store store) {
    this.store = store;
  }

  /**
   * Returns the description.
   *
   * @param root address of the server's root, which ends in {@code /}
   */
  public Graph at(String root) {
    String self = root + ".well-known/void";
    Graph graph = GraphFactory.createDefaultGraph();
    Node dataset = iri(self + "#dataset");
    Node service = iri(self + "#service");
    service(graph, service, dataset, root);
    dataset(graph, dataset, service, root);
    partitions(graph, dataset, self);
    ExampleQuery.all().forEach(query -> example(graph, query, root));
    return graph;
  }

  private synchronized Counts counts() {
    long now = System.nanoTime();
    if (counts == null || now - counted > KEPT) {
      counts = Counts.of(store.dataset());
      counted = now;
    }
    return counts;
  }

  private static void service(Graph graph, Node service, Node dataset, String root) {
    graph.add(service, RDF.Nodes.type, iri(SD + "Service"));
    graph.add(service, RDF.Nodes.type, DCAT.DataService.asNode());
    graph.add(service, iri(SD + "endpoint"), iri(root + "sparql"));
    graph.add(service, DCAT.endpointURL.asNode(), iri(root + "sparql"));
    graph.add(service, DCAT.servesDataset.asNode(), dataset);
    graph.add(service, iri(SD + "defaultDataset"), dataset);
    graph.add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    graph.add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "N-Quads",
          "TriG",
          "JSON-LD",
          "RDF_XML"
        }) {
      graph.add(service, iri(SD + "resultFormat"), iri(FORMATS + format));
    }
  }

  private void dataset(Graph graph, Node dataset, Node service, String root) {
    graph.add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    graph.add(dataset, RDF.Nodes.type, DCAT.Dataset.asNode());
    graph.add(dataset, RDF.Nodes.type, iri(SD + "Dataset"));
    graph.add(dataset, DCTerms.title.asNode(), text("newsgraph: what happened, and who says so"));
    graph.add(dataset, VOID.sparqlEndpoint.asNode(), iri(root + "sparql"));
    graph.add(dataset, VOID.dataDump.asNode(), iri(root + "data?format=nq"));
    graph.add(dataset, VOID.uriSpace.asNode(), text(store.base()));
    graph.add(dataset, VOID.vocabulary.asNode(), Ng.ONTOLOGY);
    graph.add(dataset, VOID.exampleResource.asNode(), named(SharedGraph.merged));
    Node dump = iri(root + ".well-known/void#dump");
    graph.add(dataset, DCAT.distribution.asNode(), dump);
    graph.add(dump, RDF.Nodes.type, DCAT.Distribution.asNode());
    graph.add(dump, DCAT.downloadURL.asNode(), iri(root + "data?format=nq"));
    graph.add(dump, DCAT.accessService.asNode(), service);
    for (SharedGraph shared : SharedGraph.values()) {
      Node part = iri(root + ".well-known/void#graph-" + shared.name());
      graph.add(dataset, iri(SD + "namedGraph"), part);
      graph.add(part, RDF.Nodes.type, iri(SD + "NamedGraph"));
      graph.add(part, iri(SD + "name"), named(shared));
    }
  }

  private Node named(SharedGraph graph) {
    return new Iris(store.base()).graph(graph);
  }

  private void partitions(Graph graph, Node dataset, String self) {
    Counts now = counts();
    graph.add(dataset, VOID.triples.asNode(), number(now.triples()));
    int place = 0;
    for (Map.Entry<String, Long> entry : now.byClass().entrySet()) {
      Node part = iri(self + "#class-" + ++place);
      graph.add(dataset, VOID.classPartition.asNode(), part);
      graph.add(part, VOID._class.asNode(), iri(entry.getKey()));
      graph.add(part, VOID.entities.asNode(), number(entry.getValue()));
    }
    place = 0;
    for (Map.Entry<String, Long> entry : now.byProperty().entrySet()) {
      Node part = iri(self + "#property-" + ++place);
      graph.add(dataset, VOID.propertyPartition.asNode(), part);
      graph.add(part, VOID.property.asNode(), iri(entry.getKey()));
      graph.add(part, VOID.triples.asNode(), number(entry.getValue()));
    }
  }

  /** All examples are SELECT queries. */
  private static void example(Graph graph, ExampleQuery query, String root) {
    Node node = iri(root + ".well-known/void#query-" + query.name());
    graph.add(node, RDF.Nodes.type, iri(SHACL + "SPARQLExecutable"));
    graph.add(node, RDF.Nodes.type, iri(SHACL + "SPARQLSelectExecutable"));
    graph.add(node, RDFS.comment.asNode(), text(query.question()));
    graph.add(node, iri(SHACL + "select"), text(query.text()));
    graph.add(node, iri(Schema.NS + "target"), iri(root + "sparql"));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralByValue(BigInteger.valueOf(number));
  }
}
