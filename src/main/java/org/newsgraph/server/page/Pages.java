package org.newsgraph.server.page;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.audit.Auditor;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.Chronicle;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.entity.ActorPage;
import org.newsgraph.server.page.entity.PlacePage;
import org.newsgraph.server.page.map.MapPage;
import org.newsgraph.server.page.text.DocumentPage;
import org.newsgraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All pages of a store. */
public final class Pages {

  private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
  private static final int FAILED = 500;

  private final Store store;
  private final StaticFiles files = new StaticFiles();
  private final PageWriter writer;
  private final Map<String, AddressPage> byAddress = new LinkedHashMap<>();
  private final Map<Node, ResourcePage> byType = new LinkedHashMap<>();
  private final ResourcePage otherwise = new GenericPage();

  /**
   * Makes the pages of an open store.
   *
   * @param auditor follows what pages show to the source files
   */
  public Pages(Store store, Auditor auditor) {
    this.store = store;
    this.writer = new PageWriter(new Templates(files), store.base());
    Remembered<Chronicle> chronicle = new Remembered<>(Chronicle::of);
    byAddress.put("/", new HomePage(chronicle));
    byAddress.put(TimelinePage.PATH, new TimelinePage(chronicle));
    byAddress.put(QueryPage.PATH, new QueryPage());
    byAddress.put(AuditPage.PATH, new AuditPage(auditor));
    byAddress.put(SearchPage.PATH, new SearchPage(store));
    byAddress.put(MapPage.PATH, new MapPage());
    byType.put(Ng.Document, new DocumentPage(auditor));
    byType.put(Ng.Actor, new ActorPage());
    byType.put(Ng.Place, new PlacePage());
    byAddress.put(DisagreementsPage.PATH, new DisagreementsPage());
    byType.put(Ng.Event, new EventPage());
    byType.put(Ng.Claim, new ClaimPage());
    byType.put(Ng.Disagreement, new DisagreementPage());
    byType.put(VOID.Dataset.asNode(), new DatasetPage());
  }

  /** Returns whether a browser asks: they name HTML before all else. */
  public static boolean wantsHtml(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith("text/html");
  }

  /** Returns what answers the pages' addresses and those of the static files. */
  public Filter filter() {
    return new PageFilter(this, files);
  }

  /** Returns the page of an address; empty if the address is not one of a page. */
  Optional<AddressPage> ofAddress(String path) {
    return Optional.ofNullable(byAddress.get(path));
  }

  /** Answers with the page of a resource, or the page that tells that there is none. */
  public void resource(HttpServletRequest request, HttpServletResponse response, Node resource)
      throws IOException {
    answer(
        request,
        response,
        parameters -> graph -> pageOf(graph, resource).of(graph, resource, parameters));
  }

  private ResourcePage pageOf(StoredGraph graph, Node resource) {
    List<Node> types = graph.values(resource, RDF.Nodes.type);
    return byType.entrySet().stream()
        .filter(e -> types.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  /** Answers with the page of an address. */
  public void address(HttpServletRequest request, HttpServletResponse response, AddressPage page)
      throws IOException {
    answer(request, response, parameters -> graph -> page.of(graph, parameters));
  }

  /**
   * Answers with the page of the answer to a SELECT or ASK query.
   *
   * @param query the text of the query
   * @param prefixes of the query
   * @param result the answer, of which no row has been read
   */
  public void answer(
      HttpServletResponse response, String query, PrefixMapping prefixes, QueryExecResult result)
      throws IOException {
    AnswerPage page = new AnswerPage(query, prefixes, new Addresses(store.base()));
    writer.write(response, page.of(result), Map.of());
  }

  /** Answers with a page that tells why there is no other. */
  public void problem(HttpServletResponse response, int status, String message) throws IOException {
    writer.write(response, View.problem(status, title(status), message), Map.of());
  }

  private static String title(int status) {
    return status == HttpServletResponse.SC_NOT_FOUND ? "Not found" : "That cannot be shown";
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Parameters, Function<StoredGraph, View>> page)
      throws IOException {
    Map<String, Object> asked = new HashMap<>();
    View view;
    try {
      Parameters parameters = Parameters.of(request);
      asked.put("q", parameters.text("q"));
      view = StoredGraph.read(store, page.apply(parameters));
    } catch (PageException e) {
      view = e.view();
    } catch (RuntimeException e) {
      LOG.error("no page for {}", request.getRequestURI(), e);
      view = View.problem(FAILED, "That failed", "The page could not be made.");
    }
    writer.write(response, view, asked);
  }
}
