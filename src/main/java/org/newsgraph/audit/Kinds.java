package org.newsgraph.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** What sorts of things an audit knows, and what people call them. */
final class Kinds {

  private static final Map<Node, String> NAMES = names();

  private Kinds() {}

  private static Map<Node, String> names() {
    Map<Node, String> out = new LinkedHashMap<>();
    out.put(Ng.Mention, "mention");
    out.put(Ng.Claim, "claim");
    out.put(Ng.Quotation, "quotation");
    out.put(Ng.Citation, "citation");
    out.put(Ng.Figure, "figure");
    out.put(Ng.OfficeStatement, "statement of an office");
    out.put(Ng.ExcludedSpan, "excluded text");
    out.put(Ng.TextReuse, "text reuse");
    out.put(Ng.IdentityDecision, "identity decision");
    out.put(Ng.Disagreement, "disagreement");
    out.put(Ng.Document, "document");
    out.put(Ng.Event, "event");
    out.put(Ng.Place, "place");
    out.put(Ng.Actor, "actor");
    out.put(Ng.Item, "item");
    return out;
  }

  /** Returns what a thing is, if an audit knows its sort. */
  static Optional<String> of(StoredGraph graph, Node node) {
    return NAMES.keySet().stream()
        .filter(type -> graph.is(node, type))
        .map(NAMES::get)
        .findFirst()
        // what is only denied or planned is no event of the merged graph
        .or(
            () ->
                graph.subjects(Ng.about, node).isEmpty() ? Optional.empty() : Optional.of("event"));
  }
}
