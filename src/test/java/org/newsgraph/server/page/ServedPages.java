package org.newsgraph.server.page;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.server.Client;
import org.newsgraph.server.NewsgraphServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.SampleStore;
import org.newsgraph.store.Store;

/** A server over the sample store and a document with many quotations, and a browser's requests. */
final class ServedPages implements AutoCloseable {

  /** So many quotations hold the word "bridge". */
  static final int QUOTATIONS = 45;

  private final Store store;
  private final NewsgraphServer server;
  private final Client client;

  ServedPages(Path folder) {
    this.store = SampleStore.create(folder);
    Iris iris = new Iris(SampleStore.BASE);
    Node graph = iris.document("many");
    store.replace(
        Set.of(graph),
        IntStream.rangeClosed(1, QUOTATIONS).boxed().flatMap(i -> quotation(iris, graph, i)));
    this.server = NewsgraphServer.start(store, ServerOptions.local(0));
    this.client = new Client(server.url());
  }

  private static Stream<Quad> quotation(Iris iris, Node graph, int number) {
    Node quotation = iris.of("quotation/many/" + number);
    Node text = NodeFactory.createLiteralString("The bridge is open, <b>says</b> voice " + number);
    return Stream.of(
        new Quad(graph, quotation, RDF.Nodes.type, Ng.Quotation),
        new Quad(graph, quotation, Ng.quotedText, text));
  }

  /** Asks as a browser does. */
  HttpResponse<String> get(String path) {
    return client.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  /** Returns the page of an address. */
  Document page(String path) {
    return Jsoup.parse(get(path).body(), server.url() + path);
  }

  /** Returns the address of the server, which ends in {@code /}. */
  String url() {
    return server.url();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
