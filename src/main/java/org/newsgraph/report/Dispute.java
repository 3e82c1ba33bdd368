package org.newsgraph.report;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.rdf.vocabulary.Ng;

/**
 * What sources tell differently.
 *
 * @param kind class of the disagreement, such as {@code ValueDisagreement}
 * @param property what is told differently
 * @param first one value
 * @param firstDocuments the documents that tell it
 * @param second the other value
 * @param secondDocuments the documents that tell that
 * @param compatible whether both can hold
 */
public record Dispute(
    String kind,
    String property,
    String first,
    List<String> firstDocuments,
    String second,
    List<String> secondDocuments,
    boolean compatible) {

  /** Returns the disagreements about a happening or about the holder of quoted words. */
  static List<Dispute> about(StoredGraph graph, Node subject) {
    return graph.subjects(Ng.about, subject).stream()
        .filter(d -> graph.is(d, Ng.Disagreement))
        .map(d -> of(graph, d))
        .toList();
  }

  static Dispute of(StoredGraph graph, Node node) {
    return new Dispute(
        graph.values(node, Ng.kind).get(0).getURI().substring(Ng.NS.length()),
        graph.text(node, Ng.differsIn).orElse(""),
        graph.text(node, Ng.firstValue).orElse(""),
        documents(graph, node, Ng.firstSide),
        graph.text(node, Ng.secondValue).orElse(""),
        documents(graph, node, Ng.secondSide),
        graph.flag(node, Ng.compatible));
  }

  private static List<String> documents(StoredGraph graph, Node node, Node side) {
    return graph.values(node, side).stream()
        .flatMap(telling -> graph.values(telling, DCTerms.source.asNode()).stream())
        .flatMap(document -> graph.text(document, Ng.sourceFile).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns whether one document stands on one side and another on the other. */
  boolean isBetween(String one, String two) {
    return (firstDocuments.contains(one) && secondDocuments.contains(two))
        || (firstDocuments.contains(two) && secondDocuments.contains(one));
  }

  @Override
  public String toString() {
    return "%s: %s (%s) against %s (%s); %s"
        .formatted(
            property,
            first,
            String.join(", ", firstDocuments),
            second,
            String.join(", ", secondDocuments),
            compatible ? "both can hold" : "both cannot hold");
  }
}
