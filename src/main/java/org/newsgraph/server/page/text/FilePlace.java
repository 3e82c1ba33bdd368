package org.newsgraph.server.page.text;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.PageBox;
import org.newsgraph.model.Span;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;

/** Tells where in its file words of a document stand. */
final class FilePlace {

  private FilePlace() {}

  /** Returns the place for people: pages and boxes, or bytes; empty if the store knows none. */
  static String of(StoredGraph graph, Node document, Span span) {
    Node mention =
        NodeFactory.createURI(document.getURI() + "#char=" + span.start() + "," + span.end());
    List<PageBox> boxes =
        graph.values(mention, Ng.box).stream()
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .flatMap(text -> box(text).stream())
            .sorted()
            .toList();
    if (!boxes.isEmpty()) {
      return PageBox.told(boxes);
    }
    Optional<String> first = graph.text(mention, Ng.byteStart);
    Optional<String> last = graph.text(mention, Ng.byteEnd);
    return first.isPresent() && last.isPresent() ? "bytes " + first.get() + "–" + last.get() : "";
  }

  private static Optional<PageBox> box(String text) {
    try {
      return Optional.of(PageBox.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
