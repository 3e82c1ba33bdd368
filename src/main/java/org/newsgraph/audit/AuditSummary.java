package org.newsgraph.audit;

/**
 * What an audit of a whole store found.
 *
 * @param verdict the worst
 * @param documents number of documents
 * @param verified documents with all their mentions verified
 * @param changed documents of which the file, the stored text or a mention differs
 * @param missing documents whose file is not there
 * @param unchecked documents whose file could not be sought
 * @param counts of all mentions
 */
public record AuditSummary(
    Verdict verdict,
    long documents,
    long verified,
    long changed,
    long missing,
    long unchecked,
    Counts counts) {

  static final AuditSummary NONE = new AuditSummary(Verdict.verified, 0, 0, 0, 0, 0, Counts.NONE);

  AuditSummary and(AuditedDocument document) {
    Verdict found = document.verdict();
    return new AuditSummary(
        verdict.or(found),
        documents + 1,
        verified + (found == Verdict.verified ? 1 : 0),
        changed + (found == Verdict.changed ? 1 : 0),
        missing + (found == Verdict.missing ? 1 : 0),
        unchecked + (found == Verdict.unchecked ? 1 : 0),
        counts.and(document.counts()));
  }
}
