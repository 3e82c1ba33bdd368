package org.newsgraph.merge;

import org.newsgraph.merge.dispute.NumberContexts;
import org.newsgraph.merge.origin.Fingerprints;
import org.newsgraph.merge.text.RunningWords;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.ExtractedDocument;

/** Makes of each document what a merge needs of it. A pure function of the document. */
public final class Summaries {

  private Summaries() {}

  /** Returns the summary of a document. */
  public static DocumentSummary of(ExtractedDocument document) {
    RunningWords words = Fingerprints.words(document);
    return new DocumentSummary(
        document.extraction().withoutAsides(),
        Fingerprints.of(words),
        words.hashes(),
        NumberContexts.parts(document),
        NumberContexts.afterShares(document));
  }
}
