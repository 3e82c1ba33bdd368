package org.newsgraph.nlp;

import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CleanDocument;

/** Analyses the blocks of a document. Implementations are thread-safe. */
public interface Annotator {

  /** Returns the document with its sentences analysed. */
  AnnotatedDocument annotate(CleanDocument document);
}
