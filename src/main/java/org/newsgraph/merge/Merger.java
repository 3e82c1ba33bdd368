package org.newsgraph.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.newsgraph.merge.identity.Identities;
import org.newsgraph.merge.identity.IdentityResolver;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;

/** Merges what documents tell. Thread-safe. */
public final class Merger {

  /** Returns the story of a set of documents. */
  public Story merge(Collection<ExtractedDocument> documents) {
    return merge(documents, Judgements.NONE);
  }

  /**
   * Returns the story of a set of documents.
   *
   * @param documents in any order
   * @param judgements what a user says about identity; it overrides all rules
   */
  public Story merge(Collection<ExtractedDocument> documents, Judgements judgements) {
    List<ExtractedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(d -> d.document().id())).toList();
    Identities identities =
        IdentityResolver.resolve(
            sorted.stream().map(ExtractedDocument::extraction).toList(), judgements);
    return new Story(
        identities.keys(),
        new TreeMap<>(),
        identities.entities(),
        List.of(),
        List.of(),
        List.of(),
        identities.decisions());
  }
}
