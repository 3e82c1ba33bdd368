package org.newsgraph.audit;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What is audited, and what in the graph it rests on.
 *
 * @param node the thing
 * @param kind what it is
 * @param facts the statements of {@code graph/merged} that are audited; empty for a thing as a
 *     whole
 * @param note how the tellings relate to it where that is not plain, or {@code null}
 * @param tellings claims, quotations and the like, in no order
 * @param mentions words that it rests on directly
 */
record Subject(
    Node node,
    String kind,
    List<Statement> facts,
    String note,
    List<Node> tellings,
    List<Node> mentions) {

  boolean isEmpty() {
    return tellings.isEmpty() && mentions.isEmpty();
  }
}
