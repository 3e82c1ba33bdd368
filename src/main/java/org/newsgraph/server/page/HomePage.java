package org.newsgraph.server.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** What the store holds, and where to begin. */
final class HomePage implements AddressPage {

  /**
   * How many there are of a sort.
   *
   * @param name the sort, in the plural
   * @param number how many
   */
  record Count(String name, long number) {}

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    List<Count> counts =
        List.of(
            count(graph, "Documents", Ng.Document),
            count(graph, "Events", Ng.Event),
            count(graph, "Claims", Ng.Claim),
            count(graph, "Quotations", Ng.Quotation),
            count(graph, "Disagreements", Ng.Disagreement));
    return View.of("home", "What happened, who says so", Map.of("counts", counts));
  }

  private static Count count(StoredGraph graph, String name, Node type) {
    return new Count(
        name,
        graph.all().stream(Node.ANY, RDF.Nodes.type, type)
            .map(t -> t.getSubject())
            .distinct()
            .count());
  }
}
