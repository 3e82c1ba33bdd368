package org.newsgraph.audit;

import java.util.List;

/**
 * A document with all its mentions, held against its file.
 *
 * @param document what was found of it as a whole
 * @param verdict the worst that was found, of it or of a mention
 * @param counts of its mentions
 * @param examples a few mentions whose words do not stand where the store says, worst first
 */
public record AuditedDocument(
    DocumentCheck document, Verdict verdict, Counts counts, List<WordsCheck> examples) {

  /** Copies the list. */
  public AuditedDocument {
    examples = List.copyOf(examples);
  }
}
