package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.OntologyGraph;
import org.newsgraph.rdf.SharedGraph;
import org.newsgraph.server.NewsgraphServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.Store;

/**
 * Does once what the commands do that only look at a store, so that the JVM can note which classes
 * they need: the launcher makes a class-data archive of those, from which a later start takes them.
 */
final class Rehearsal {

  private static final String QUERY =
      "SELECT ?c (COUNT(*) AS ?n) { ?c a owl:Class FILTER(isIRI(?c)) OPTIONAL { ?c rdfs:label ?l } }"
          + " GROUP BY ?c ORDER BY DESC(?n) LIMIT 3";
  private static final String SEARCH = "SELECT ?s { (?s ?score) text:query (rdfs:label 'event') }";

  private Rehearsal() {}

  /**
   * Runs the rehearsal.
   *
   * @param args a folder that does not exist yet, for a small store
   * @throws IllegalStateException if a command fails: an archive of that would be of little use
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    try (Store store = Store.create(folder, Iris.DEFAULT_BASE)) {
      Node graph = new Iris(store.base()).graph(SharedGraph.ontology);
      store.replace(
          Set.of(graph), OntologyGraph.load().stream().map(triple -> Quad.create(graph, triple)));
      serve(store);
    }
    String db = folder.toString();
    for (String query : List.of(QUERY, SEARCH, "ASK { ?s ?p ?o }", "DESCRIBE ng:Event")) {
      command("query", query, "--db", db);
    }
    for (String format : List.of("csv", "json")) {
      command("query", QUERY, "--format", format, "--db", db);
    }
    for (String reading : List.of("export", "story", "validate")) {
      command(reading, "--db", db);
    }
    command("audit", "--all", "--db", db);
    command("--help");
  }

  private static void command(String... args) {
    int code = Main.run(args, OutputStream.nullOutputStream(), System.err);
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", args) + " ended with " + code);
    }
  }

  private static void serve(Store store) throws IOException, InterruptedException {
    try (NewsgraphServer server = NewsgraphServer.start(store, ServerOptions.local(0))) {
      HttpClient client = HttpClient.newHttpClient();
      String query = URLEncoder.encode("SELECT * { ?s ?p ?o } LIMIT 1", StandardCharsets.UTF_8);
      for (String path :
          List.of("", "ready", "sparql?query=" + query, "ontology", "search?q=event")) {
        client.send(
            HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
            HttpResponse.BodyHandlers.discarding());
      }
    }
  }
}
