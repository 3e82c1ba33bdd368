package org.newsgraph.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.merge.dispute.Disagreements;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.identity.Identities;
import org.newsgraph.merge.identity.IdentityResolver;
import org.newsgraph.merge.identity.Judgements;
import org.newsgraph.merge.origin.Origins;
import org.newsgraph.merge.origin.QuotationGroups;
import org.newsgraph.merge.origin.TextComparisons;
import org.newsgraph.merge.origin.TextReuseFinder;
import org.newsgraph.model.DocumentSummary;
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
    Map<String, ExtractedDocument> byId =
        documents.stream().collect(Collectors.toMap(d -> d.document().id(), d -> d));
    return merge(
        documents.stream().map(Summaries::of).toList(), judgements, new TextComparisons(byId::get));
  }

  /**
   * Returns the story of a set of documents.
   *
   * @param documents in any order
   * @param judgements what a user says about identity; it overrides all rules
   * @param texts knows the texts, and what earlier merges found in them
   */
  public Story merge(
      Collection<DocumentSummary> documents, Judgements judgements, TextComparisons texts) {
    List<DocumentSummary> sorted =
        documents.stream().sorted(Comparator.comparing(DocumentSummary::id)).toList();
    List<Extraction> extractions = sorted.stream().map(DocumentSummary::extraction).toList();
    Identities identities = IdentityResolver.resolve(extractions, judgements);
    EntityIndex index = new EntityIndex(identities);
    List<TextReuse> reuse = TextReuseFinder.find(sorted, texts);
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
