package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.store.intake.Totals;

/**
 * What a build did and what the store holds now.
 *
 * @param added documents that are new
 * @param changed documents that were there in another version
 * @param kept documents that stayed as they were
 * @param dropped documents that were removed
 * @param skipped files that are no documents
 * @param failed documents that could not be converted
 * @param documents documents in the store
 * @param entities actors and places
 * @param events happenings across documents
 * @param claims tellings of them
 * @param quotations direct and reported speech
 * @param disagreements between sources
 * @param quads statements in the store
 * @param warnings what in the judgements names nothing, with file and line
 */
public record BuildReport(
    int added,
    int changed,
    int kept,
    int dropped,
    int skipped,
    int failed,
    int documents,
    int entities,
    int events,
    int claims,
    int quotations,
    int disagreements,
    long quads,
    List<String> warnings) {

  /** Returns what the store holds. */
  public Totals totals() {
    return new Totals(documents, entities, events, claims, quotations, disagreements, quads);
  }
}
