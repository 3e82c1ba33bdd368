package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.newsgraph.model.Document;
import org.newsgraph.model.PageBox;
import org.newsgraph.model.PageMap;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;

/**
 * Writes stretches of one document's text: their offsets in code points and bytes, or places on
 * pages, and their words.
 */
final class MentionMapper {

  private final Iris iris;
  private final Document document;
  private final GraphBuilder graph;

  MentionMapper(Iris iris, Document document, GraphBuilder graph) {
    this.iris = iris;
    this.document = document;
    this.graph = graph;
  }

  /** Adds a mention and returns its IRI. */
  Node add(Span span) {
    Node mention = iris.mention(document.id(), span);
    graph.type(mention, Ng.Mention);
    graph.integer(mention, Nif.beginIndex, span.start());
    graph.integer(mention, Nif.endIndex, span.end());
    graph.text(mention, Nif.anchorOf, document.slice(span));
    graph.add(mention, Nif.referenceContext, iris.document(document.id()));
    if (document.bytes() instanceof PageMap pages) {
      pages.boxes(span).forEach(box -> place(mention, box));
    } else {
      graph.integer(mention, Ng.byteStart, document.bytes().byteStart(span.start()));
      graph.integer(mention, Ng.byteEnd, document.bytes().byteEnd(span.end()));
    }
    return mention;
  }

  /** The words of a page have no bytes of their own. */
  private void place(Node mention, PageBox box) {
    graph.integer(mention, Ng.page, box.page());
    graph.text(mention, Ng.box, box.toString());
  }

  /** Adds a mention and returns its IRI. */
  Node add(Words words) {
    return add(words.span());
  }

  /** Adds a mention of something. */
  void denoting(Words words, Node denoted) {
    graph.add(add(words), Ng.denotes, denoted);
  }
}
