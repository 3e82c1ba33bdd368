package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.ExampleQuery;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.Chronicle;
import org.newsgraph.report.StoredGraph;

/** What the store holds, what happened last, what is most disputed, and where to begin. */
final class HomePage implements AddressPage {

  private static final int FEW = 8;

  private final Remembered<Chronicle> chronicle;
  private final Remembered<Overview> overview = new Remembered<>(HomePage::overview);
  private final List<ExampleQuery> examples = ExampleQuery.all();

  HomePage(Remembered<Chronicle> chronicle) {
    this.chronicle = chronicle;
  }

  /**
   * How many there are of a sort.
   *
   * @param name the sort, in the plural
   * @param number how many
   * @param address where they are listed; empty if nowhere
   */
  record Count(String name, long number, String address) {}

  /** What is told without labels, and kept while the store stays as it is. */
  private record Overview(List<Count> counts, List<Node> disputed) {}

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    Overview known = overview.of(graph);
    EventRows rows = new EventRows(graph);
    Map<String, Object> values =
        Map.of(
            "counts", known.counts(),
            "newest", newest(graph).stream().map(rows::of).toList(),
            "disputed", known.disputed().stream().map(rows::of).toList(),
            "examples", examples);
    return View.of("home", "What happened, who says so", values);
  }

  /** Returns the last events whose day is known, the last one first. */
  private List<Node> newest(StoredGraph graph) {
    List<Node> dated = new ArrayList<>();
    for (Chronicle.Dated event : chronicle.of(graph).events()) {
      if (event.when().day() != null) {
        dated.add(event.event());
      }
    }
    List<Node> last = new ArrayList<>(dated.subList(Math.max(0, dated.size() - FEW), dated.size()));
    Collections.reverse(last);
    return last;
  }

  private static Overview overview(StoredGraph graph) {
    List<Count> counts =
        List.of(
            count(graph, "Documents", Ng.Document, ""),
            count(graph, "Events", Ng.Event, TimelinePage.PATH),
            count(graph, "Claims", Ng.Claim, ""),
            count(graph, "Quotations", Ng.Quotation, ""),
            count(graph, "Actors", Ng.Actor, ""),
            count(graph, "Places", Ng.Place, ""),
            count(graph, "Disagreements", Ng.Disagreement, DisagreementsPage.PATH));
    return new Overview(counts, disputed(graph.merged()));
  }

  private static Count count(StoredGraph graph, String name, Node type, String address) {
    Set<Node> things = new HashSet<>();
    graph.all().stream(Node.ANY, RDF.Nodes.type, type).forEach(t -> things.add(t.getSubject()));
    return new Count(name, things.size(), address);
  }

  /** Returns the events with most disagreements, those with most first. */
  private static List<Node> disputed(Graph merged) {
    Map<Node, Integer> times = new HashMap<>();
    merged.stream(Node.ANY, RDF.Nodes.type, Ng.Disagreement)
        .flatMap(d -> merged.stream(d.getSubject(), Ng.about, Node.ANY))
        .filter(t -> merged.contains(t.getObject(), RDF.Nodes.type, Ng.Event))
        .forEach(t -> times.merge(t.getObject(), 1, Integer::sum));
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().getURI()))
        .limit(FEW)
        .map(Map.Entry::getKey)
        .toList();
  }
}
