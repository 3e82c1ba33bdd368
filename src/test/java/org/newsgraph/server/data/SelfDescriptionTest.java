package org.newsgraph.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.rdf.OntologyGraph;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.server.Client;
import org.newsgraph.server.ServedSample;
import org.newsgraph.store.SampleStore;
import org.newsgraph.testing.StoredCounts;

/** What the server tells of the ontology, the data set and itself. */
class SelfDescriptionTest {

  @TempDir static Path folder;
  private static ServedSample served;
  private static Client client;

  @BeforeAll
  static void start() {
    served = ServedSample.start(folder);
    client = served.client();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Graph graph(String path) {
    return parse(client.get(path, "Accept", "application/n-triples").body());
  }

  private static Graph parse(String ntriples) {
    return RDFParser.fromString(ntriples, Lang.NTRIPLES).toGraph();
  }

  private static long count(String pattern) {
    String query = "SELECT (COUNT(*) AS ?n) { " + pattern + " }";
    return Long.parseLong(client.query(query, "Accept", "text/csv").body().lines().toList().get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "ontology, text/turtle",
    "ontology, application/ld+json",
    "ontology, application/n-triples",
    "ontology, application/rdf+xml",
    "ontology, text/html",
    ".well-known/void, text/turtle",
    ".well-known/void, application/ld+json",
    ".well-known/void, application/n-triples"
  })
  void answersInTheFormatsOfLinkedData(String path, String type) {
    HttpResponse<String> answer = client.get(path, "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(client.get(path, "Accept", "application/pdf").statusCode()).isEqualTo(406);
  }

  @Test
  void theOntologyIsTheOneThatShips() {
    assertThat(graph("ontology").isIsomorphicWith(OntologyGraph.load())).isTrue();
  }

  @Test
  void everyTermOfTheOntologyIsExplainedOnItsPage() {
    String page = client.get("ontology", "Accept", "text/html").body();
    Set<String> explained =
        Pattern.compile("<article id=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    Set<String> terms =
        OntologyGraph.load().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
            .map(t -> t.getSubject().getURI())
            .filter(iri -> iri.startsWith(Ng.NS))
            .map(iri -> iri.substring(Ng.NS.length()))
            .collect(Collectors.toSet());
    assertThat(explained).hasSizeGreaterThan(100).isEqualTo(terms);
    assertThat(page).contains("Something that happens, as all sources together tell it.");
  }

  @Test
  void linksWithinThePageOfTheOntologyLeadSomewhere() {
    String page = client.get("ontology", "Accept", "text/html").body();
    List<String> targets =
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(targets).hasSizeGreaterThan(100);
    assertThat(targets).allMatch(t -> page.contains("id=\"" + t + "\""));
  }

  @Test
  void theCountsAreThoseOfTheStore() {
    StoredCounts.assertExact(served.store());
    Graph described = graph(".well-known/void");
    Node dataset = NodeFactory.createURI(SampleStore.BASE + "dataset");
    assertThat(number(described, dataset, VOID.triples.asNode())).isEqualTo(count("?s ?p ?o"));
    assertThat(partition(described, VOID._class.asNode(), Ng.Claim, VOID.entities.asNode()))
        .isEqualTo(count("?c a <" + Ng.Claim + ">"))
        .isEqualTo(4);
    assertThat(partition(described, VOID.property.asNode(), Ng.about, VOID.triples.asNode()))
        .isEqualTo(count("?c <" + Ng.about + "> ?e"));
  }

  @Test
  void theDescriptionIsInTheGraph() {
    Graph inGraph = graph("data?graph=" + SampleStore.BASE + "graph/build");
    Set<Triple> elsewhere = new HashSet<>(graph(".well-known/void").stream().toList());
    elsewhere.removeIf(inGraph::contains);
    assertThat(elsewhere)
        .isNotEmpty()
        .allMatch(
            t ->
                t.getObject().toString().startsWith(served.server().url())
                    || t.getSubject().toString().startsWith(served.server().url()));
  }

  private static long partition(Graph graph, Node property, Node value, Node counted) {
    Node part = graph.stream(Node.ANY, property, value).findFirst().orElseThrow().getSubject();
    return number(graph, part, counted);
  }

  private static long number(Graph graph, Node subject, Node property) {
    Node value = graph.stream(subject, property, Node.ANY).findFirst().orElseThrow().getObject();
    return ((Number) value.getLiteralValue()).longValue();
  }

  @Test
  void theServiceTellsWhereItIs() {
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    Node endpoint = NodeFactory.createURI(sd + "endpoint");
    Node here = NodeFactory.createURI(served.server().url() + "sparql");
    assertThat(graph(".well-known/void").contains(Node.ANY, endpoint, here)).isTrue();
    assertThat(graph("sparql").contains(Node.ANY, endpoint, here)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/ld+json", "application/rdf+xml"})
  void theEndpointWithoutAQueryDescribesItself(String type) {
    HttpResponse<String> answer = client.get("sparql", "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains("sparql-service-description");
  }

  @Test
  void theExampleQueriesCanBeRun() {
    Node select = NodeFactory.createURI("http://www.w3.org/ns/shacl#select");
    List<String> queries =
        graph(".well-known/void").stream(Node.ANY, select, Node.ANY)
            .map(t -> t.getObject().getLiteralLexicalForm())
            .toList();
    assertThat(queries).hasSizeGreaterThan(3);
    assertThat(queries).allMatch(q -> client.query(q).statusCode() == 200);
  }
}
