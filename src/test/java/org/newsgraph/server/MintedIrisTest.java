package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Store;
import org.newsgraph.testing.Launcher;
import org.newsgraph.testing.RealBuild;

/** Asks for every IRI that stands anywhere in the graphs of the demonstration. */
class MintedIrisTest {

  @TempDir static Path folder;
  private static ServedSample served;

  /** The minted IRIs, less the base, by what a client sends of them. */
  private static final Map<String, Set<String>> IRIS = new TreeMap<>();

  @BeforeAll
  static void start() {
    new RealBuild(folder).run(Launcher.home().resolve("seeds"));
    served = ServedSample.start(Store.open(folder));
    Txn.executeRead(
        served.store().dataset(),
        () ->
            served.store().dataset().stream()
                .flatMap(MintedIrisTest::nodes)
                .forEach(MintedIrisTest::collect));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Stream<Node> nodes(Quad quad) {
    return Stream.concat(Stream.of(quad.getGraph()), parts(quad.asTriple()));
  }

  private static Stream<Node> parts(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .flatMap(n -> n.isTripleTerm() ? parts(n.getTriple()) : Stream.of(n));
  }

  private static void collect(Node node) {
    if (node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)) {
      String path = node.getURI().substring(Iris.DEFAULT_BASE.length());
      String sent = path.replaceFirst("#.*", "");
      IRIS.computeIfAbsent(sent, k -> new TreeSet<>()).add(path);
    }
  }

  @Test
  void everyOneAnswersWithWhatIsKnownOfIt() throws IOException, InterruptedException {
    assertThat(IRIS).hasSizeGreaterThan(500);
    HttpClient connected = HttpClient.newHttpClient();
    for (Map.Entry<String, Set<String>> sent : IRIS.entrySet()) {
      URI address = URI.create(served.server().url() + sent.getKey());
      HttpResponse<String> answer =
          connected.send(
              HttpRequest.newBuilder(address).header("Accept", "text/turtle, */*;q=0.5").build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(sent.getKey()).isEqualTo(200);
      if (!isService(sent.getKey())) {
        assertThat(answer.body())
            .contains(sent.getValue().stream().map(MintedIrisTest::written).toList());
      }
    }
  }

  /** What answers for the whole store, such as its SPARQL service, has no description. */
  private static boolean isService(String path) {
    return !path.contains("/") && !path.equals("dataset");
  }

  private static String written(String path) {
    return path.startsWith("graph/") ? "PREFIX" : "<" + Iris.DEFAULT_BASE + path + ">";
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/ld+json", "application/n-triples", "text/html"})
  void everyKindAnswersInEveryFormat(String type) {
    Collection<String> ofEachKind =
        IRIS.keySet().stream()
            .filter(path -> path.contains("/"))
            .collect(Collectors.toMap(p -> p.substring(0, p.indexOf('/')), p -> p, (p, q) -> p))
            .values();
    assertThat(ofEachKind).hasSizeGreaterThan(10);
    for (String path : ofEachKind) {
      HttpResponse<String> answer = served.client().get(path, "Accept", type);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }
  }
}
