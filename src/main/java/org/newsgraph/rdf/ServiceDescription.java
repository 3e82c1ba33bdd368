package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.rdf.vocabulary.Prefixes;
import org.newsgraph.rdf.vocabulary.Schema;
import org.newsgraph.rdf.vocabulary.Sd;
import org.newsgraph.rdf.vocabulary.Sh;

/** Describes how a store is asked: the SPARQL service, the dump, and the example queries. */
final class ServiceDescription {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "N-Quads",
          "TriG",
          "JSON-LD",
          "RDF_XML");

  private final Iris iris;
  private final GraphBuilder graph;
  private final Node dataset;
  private final ServiceAddress address;

  ServiceDescription(Iris iris, GraphBuilder graph) {
    this.iris = iris;
    this.graph = graph;
    this.dataset = iris.dataset();
    this.address = new ServiceAddress(iris.base());
  }

  void add() {
    Node service = iris.description("service");
    service(service);
    dump(service);
    Prefixes.map().forEach(this::prefix);
    ExampleQuery.all().forEach(this::example);
  }

  private void service(Node service) {
    graph.type(service, Sd.Service, DCAT.DataService.asNode());
    graph.text(service, DCTerms.title.asNode(), "SPARQL queries");
    graph.add(service, Sd.endpoint, address.queries());
    graph.add(service, DCAT.endpointURL.asNode(), address.queries());
    graph.add(service, DCAT.servesDataset.asNode(), dataset);
    graph.add(service, Sd.defaultDataset, dataset);
    graph.add(service, Sd.supportedLanguage, Sd.SPARQL11Query);
    graph.add(service, Sd.feature, Sd.UnionDefaultGraph);
    RESULT_FORMATS.forEach(f -> graph.add(service, Sd.resultFormat, iri(FORMATS + f)));
  }

  private void dump(Node service) {
    Node dump = iris.description("dump");
    graph.add(dataset, DCAT.distribution.asNode(), dump);
    graph.type(dump, DCAT.Distribution.asNode());
    graph.text(dump, DCTerms.title.asNode(), "All named graphs");
    graph.add(dump, DCAT.downloadURL.asNode(), address.dump());
    graph.add(dump, DCAT.mediaType.asNode(), iri(MEDIA_TYPES + "application/n-quads"));
    graph.add(dump, DCAT.accessService.asNode(), service);
  }

  private void prefix(String name, String namespace) {
    Node declaration = iris.description("prefix/" + name);
    graph.add(dataset, Sh.declare, declaration);
    graph.text(declaration, Sh.prefix, name);
    graph.address(declaration, Sh.namespace, namespace);
  }

  /** All examples are SELECT queries, which declare the prefixes that they use. */
  private void example(ExampleQuery query) {
    Node node = iris.description("query/" + query.name());
    graph.type(node, Sh.SPARQLExecutable, Sh.SPARQLSelectExecutable);
    graph.text(node, RDFS.label.asNode(), query.name());
    graph.text(node, RDFS.comment.asNode(), query.question());
    graph.text(node, Sh.select, query.text());
    graph.add(node, Sh.prefixes, dataset);
    graph.add(node, Schema.target, address.queries());
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
