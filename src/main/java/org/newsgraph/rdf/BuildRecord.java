package org.newsgraph.rdf;

import java.time.Instant;
import java.util.List;

/**
 * A run that wrote documents into the store.
 *
 * @param version version of the program
 * @param configuration hash of its configuration
 * @param started when it began
 * @param ended when it ended
 * @param outcomes what became of each document, in the order of their files
 */
public record BuildRecord(
    String version,
    String configuration,
    Instant started,
    Instant ended,
    List<DocumentOutcome> outcomes) {

  /** Copies the list. */
  public BuildRecord {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What became of one document.
   *
   * @param file path below the input root, with extension
   * @param status stored, skipped or failed
   * @param documentId id of a stored document, else {@code null}
   * @param message why it was skipped or failed, else {@code null}
   */
  public record DocumentOutcome(String file, Status status, String documentId, String message) {

    /** Whether the document is in the store now. */
    public enum Status {
      stored,
      skipped,
      failed
    }
  }
}
