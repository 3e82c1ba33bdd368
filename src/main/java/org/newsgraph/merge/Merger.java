package org.newsgraph.merge;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;

/** Merges what documents tell. */
public final class Merger {

  /** Returns the story of a set of documents. */
  public Story merge(Collection<ExtractedDocument> documents) {
    return new Story(
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        documents.isEmpty() ? List.of() : List.of());
  }
}
