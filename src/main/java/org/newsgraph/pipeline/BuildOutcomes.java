package org.newsgraph.pipeline;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Document;
import org.newsgraph.model.Outcome;
import org.newsgraph.rdf.BuildRecord.DocumentOutcome;
import org.newsgraph.rdf.BuildRecord.DocumentOutcome.Status;

/** Turns outcomes into the record that {@code graph/build} keeps. */
final class BuildOutcomes {

  private BuildOutcomes() {}

  static List<DocumentOutcome> of(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> !(outcome instanceof Outcome.Noted))
        .map(BuildOutcomes::of)
        .sorted(Comparator.comparing(DocumentOutcome::file))
        .toList();
  }

  private static DocumentOutcome of(Outcome outcome) {
    if (outcome instanceof Outcome.Converted c) {
      return new DocumentOutcome(c.file(), Status.stored, Document.idOf(c.file()), null);
    }
    if (outcome instanceof Outcome.Skipped s) {
      return new DocumentOutcome(s.file(), Status.skipped, null, s.reason());
    }
    Outcome.Failed f = (Outcome.Failed) outcome;
    return new DocumentOutcome(f.file(), Status.failed, null, f.error().getMessage());
  }
}
