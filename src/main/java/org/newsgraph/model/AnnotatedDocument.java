package org.newsgraph.model;

import java.util.List;

/**
 * A cleaned document with the linguistic analysis of its blocks.
 *
 * @param clean the cleaned document
 * @param sentences its sentences in document order, {@link Sentence#index()} being the position in
 *     this list
 */
public record AnnotatedDocument(CleanDocument clean, List<Sentence> sentences) {

  /** Copies the list. */
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
  }

  /** Returns the document. */
  public Document document() {
    return clean.document();
  }

  /** Returns the words at a span. */
  public Words words(Span span) {
    return clean.document().words(span);
  }
}
