package org.newsgraph.server.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.Disagreement;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.DisagreementView.Side;

/** Reads disagreements. */
final class DisagreementViews {

  /** So many tellings of each side are shown; the page of the disagreement lists all. */
  private static final int FEW = 4;

  private static final Map<Disagreement.Kind, String> KINDS =
      Map.of(
          Disagreement.Kind.ValueDisagreement, "How many",
          Disagreement.Kind.AgencyDisagreement, "Who did it",
          Disagreement.Kind.DateDisagreement, "When it happened",
          Disagreement.Kind.AttributionDisagreement, "Who said it",
          Disagreement.Kind.OutcomeDisagreement, "How far it went");

  /** For these the kind alone does not tell what differs. */
  private static final Set<Disagreement.Kind> OF_MANY_SORTS =
      EnumSet.of(Disagreement.Kind.ValueDisagreement);

  private final StoredGraph graph;
  private final Links links;
  private final Statements statements;

  DisagreementViews(StoredGraph graph) {
    this.graph = graph;
    this.links = new Links(graph);
    this.statements = new Statements(graph);
  }

  /** Returns the individual of a kind. */
  static Node node(Disagreement.Kind kind) {
    return NodeFactory.createURI(Ng.NS + kind.name());
  }

  /** Returns what a kind is called. */
  static String name(Disagreement.Kind kind) {
    return KINDS.get(kind);
  }

  /** Returns the disagreements about an event. */
  List<DisagreementView> about(Node event) {
    return graph.subjects(Ng.about, event).stream()
        .filter(d -> graph.is(d, Ng.Disagreement))
        .map(this::of)
        .toList();
  }

  /** Returns a disagreement with a few tellings of each side. */
  DisagreementView of(Node node) {
    return of(node, FEW);
  }

  /** Returns a disagreement with at most some tellings of each side. */
  DisagreementView of(Node node, int most) {
    Named about = links.one(node, Ng.about).orElseGet(() -> new Named("", ""));
    return new DisagreementView(
        new Named(links.address(node), heading(node)),
        about,
        graph.flag(node, Ng.compatible),
        List.of(
            side(node, Ng.firstValue, Ng.firstSide, most),
            side(node, Ng.secondValue, Ng.secondSide, most)));
  }

  private String heading(Node node) {
    String kind = graph.values(node, Ng.kind).get(0).getURI().substring(Ng.NS.length());
    Disagreement.Kind known = Disagreement.Kind.valueOf(kind);
    String differs = graph.text(node, Ng.differsIn).orElse("");
    return OF_MANY_SORTS.contains(known) ? KINDS.get(known) + ": " + differs : KINDS.get(known);
  }

  private Side side(Node node, Node value, Node side, int most) {
    List<Node> tellings = graph.values(node, side);
    return new Side(
        graph.text(node, value).orElse(""),
        tellings.stream().limit(most).map(statements::of).toList(),
        Math.max(0, tellings.size() - most));
  }
}
