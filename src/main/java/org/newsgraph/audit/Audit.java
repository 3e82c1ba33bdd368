package org.newsgraph.audit;

import java.util.List;

/**
 * A thing of the graph with the chain down to the bytes that it rests on.
 *
 * @param iri the thing
 * @param kind what it is, such as {@code event} or {@code merged fact}
 * @param label a name for people
 * @param facts the statements of {@code graph/merged} that are audited; empty for a thing as a
 *     whole
 * @param note how the tellings relate to it where that is not plain, or {@code null}
 * @param verdict the worst that was found
 * @param counts of all mentions that were checked, listed or not
 * @param total number of its tellings, of which one page may be listed
 * @param from number of tellings before the first that is listed
 * @param tellings claims and the like, in the order of files and bytes
 * @param documents all documents that were checked, by file
 * @param words mentions that it rests on directly; of a document, those that do not stand where the
 *     store says and belong to no telling
 */
public record Audit(
    String iri,
    String kind,
    String label,
    List<Statement> facts,
    String note,
    Verdict verdict,
    Counts counts,
    int total,
    int from,
    List<AuditedTelling> tellings,
    List<DocumentCheck> documents,
    List<WordsCheck> words) {

  /** Copies the lists. */
  public Audit {
    facts = List.copyOf(facts);
    tellings = List.copyOf(tellings);
    documents = List.copyOf(documents);
    words = List.copyOf(words);
  }
}
