package org.newsgraph.server.page.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Span;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Named;

/**
 * Words that a document shares with another.
 *
 * @param other the other document
 * @param share how much of the later document's text it is, as a percentage
 * @param isCopy whether one is a copy of the other
 * @param stretches where the words are in this document, in the order of the text
 */
public record SharedText(Named other, String share, boolean isCopy, List<Stretch> stretches) {

  /** So many documents are told; a text that is copied more often than that is an agency's. */
  private static final int MOST = 50;

  /**
   * Some of the words.
   *
   * @param span where they are
   * @param text the words
   */
  public record Stretch(Span span, String text) {}

  /** Copies the list. */
  public SharedText {
    stretches = List.copyOf(stretches);
  }

  static List<SharedText> of(StoredGraph graph, Node document, Names names) {
    return Stream.concat(
            graph.subjects(Ng.reusing, document).stream(),
            graph.subjects(Ng.reused, document).stream())
        .limit(MOST)
        .map(reuse -> of(graph, document, reuse, names))
        .toList();
  }

  private static SharedText of(StoredGraph graph, Node document, Node reuse, Names names) {
    Node other =
        Stream.of(Ng.reusing, Ng.reused)
            .flatMap(property -> graph.values(reuse, property).stream())
            .filter(node -> !node.equals(document))
            .findFirst()
            .orElse(document);
    double share = graph.text(reuse, Ng.share).map(Double::valueOf).orElse(0.0);
    boolean isCopy =
        graph.all().contains(document, Ng.copyOf, other)
            || graph.all().contains(other, Ng.copyOf, document);
    List<Stretch> stretches =
        graph.values(reuse, Ng.evidence).stream()
            .flatMap(words -> stretch(graph, document, words))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    String percentage = String.format(Locale.ROOT, "%.0f %%", share * 100);
    return new SharedText(names.of(other), percentage, isCopy, stretches);
  }

  private static Stream<Stretch> stretch(StoredGraph graph, Node document, Node words) {
    return Fragment.of(words, document)
        .map(span -> new Stretch(span, graph.text(words, Nif.anchorOf).orElse("")))
        .stream();
  }

  Stream<Mark> marks() {
    return stretches.stream().map(s -> new Mark(Mark.Kind.reused, s.span(), other));
  }
}
