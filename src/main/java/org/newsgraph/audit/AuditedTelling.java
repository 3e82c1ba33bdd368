package org.newsgraph.audit;

import java.util.List;

/**
 * One link of the chain from a statement to its bytes: a claim, a quotation or whatever else rests
 * on words of one document.
 *
 * @param iri the claim, quotation, citation, …
 * @param kind what it is, such as {@code claim}
 * @param modality whether a claim is {@code asserted}, {@code denied}, …; else {@code null}
 * @param says what it says; empty for what says nothing in statements
 * @param speaker who says it; {@code null} for the document's own voice
 * @param via the agency, outlet or post that carried it, or {@code null}
 * @param document the document that tells it, held against its file
 * @param words the words that it rests on, held against the file
 */
public record AuditedTelling(
    String iri,
    String kind,
    String modality,
    List<Statement> says,
    Party speaker,
    Party via,
    DocumentCheck document,
    List<WordsCheck> words) {

  /** Copies the lists. */
  public AuditedTelling {
    says = List.copyOf(says);
    words = List.copyOf(words);
  }
}
