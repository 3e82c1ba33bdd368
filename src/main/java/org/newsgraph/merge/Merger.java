package org.newsgraph.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.merge.dispute.Disagreements;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.identity.Identities;
import org.newsgraph.merge.identity.IdentityResolver;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.merge.origin.Origins;
import org.newsgraph.merge.origin.QuotationGroups;
import org.newsgraph.merge.origin.TextReuseFinder;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextReuse;

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
    List<Extraction> extractions = sorted.stream().map(ExtractedDocument::extraction).toList();
    Identities identities = IdentityResolver.resolve(extractions, judgements);
    EntityIndex index = new EntityIndex(identities);
    List<TextReuse> reuse = TextReuseFinder.find(sorted);
    QuotationGroups quotations = new QuotationGroups(extractions);
    Origins origins = new Origins(extractions, quotations, reuse, index);
    Happenings happenings = Happenings.find(extractions, index, origins, reuse);
    return new Story(
        identities.keys(),
        happenings.keys(),
        identities.entities(),
        happenings.told().stream().map(Happenings.Told::happening).toList(),
        Disagreements.find(sorted, happenings, quotations, index),
        reuse,
        identities.decisions(),
        identities.warnings());
  }
}
