package org.newsgraph.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.Store;

/**
 * Tells what the store holds and where to ask. A filter, because Fuseki takes every path of a data
 * set at the root; it lets all but the bare root pass.
 */
final class HomeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String EXAMPLE =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?event ?what ?day ?sources {
        ?event a ng:Event ; skos:prefLabel ?what ; ng:sourceCount ?sources .
        OPTIONAL { ?event ng:date ?day }
      } ORDER BY DESC(?sources) LIMIT 20
      """;

  private final transient Store store;

  HomeFilter(Store store) {
    this.store = store;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isHome = request.getRequestURI().equals("/") && request.getQueryString() == null;
    if (!isHome || !request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    Answers.html(response, HttpServletResponse.SC_OK, page());
  }

  private String page() {
    String counts = Txn.calculateRead(store.dataset(), this::counts);
    String body =
        """
        <h1>newsgraph</h1>
        <p>What happened, who says so, and where the sources disagree.</p>
        <table>
        %s</table>
        <h2>Ask</h2>
        <p>SPARQL 1.2 at <code>/sparql</code>, whole graphs at <code>/data?graph=IRI</code>.
        Every IRI of the data answers here by its path, for instance
        <a href="/graph/merged">/graph/merged</a>.</p>
        <form action="/sparql" method="get">
        <p><label for="query">Query</label><br>
        <textarea id="query" name="query" rows="9" cols="72" spellcheck="false">%s</textarea></p>
        <input type="hidden" name="format" value="text">
        <p><button>Ask</button></p>
        </form>
        """
            .formatted(counts, Html.escape(EXAMPLE));
    return Html.page("Home", body);
  }

  private String counts() {
    return count("Documents", Ng.Document)
        + count("Events", Ng.Event)
        + count("Claims", Ng.Claim)
        + count("Quotations", Ng.Quotation)
        + count("Disagreements", Ng.Disagreement);
  }

  private String count(String name, Node type) {
    DatasetGraph data = store.dataset();
    long count =
        data.stream(Node.ANY, Node.ANY, RDF.Nodes.type, type)
            .map(q -> q.getSubject())
            .distinct()
            .count();
    return "<tr><th scope=\"row\">" + name + "</th><td>" + count + "</td></tr>\n";
  }
}
