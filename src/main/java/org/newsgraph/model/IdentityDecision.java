package org.newsgraph.model;

import java.util.List;

/**
 * Why entities of documents were taken for one canonical entity.
 *
 * @param key path of its IRI below the base
 * @param entity key of the canonical entity
 * @param member the entity of a document that was taken for it
 * @param name the name decided on
 * @param rule name of the rule
 * @param confidence 0 to 1
 * @param evidence mentions that support it, in {@code member}'s document
 * @param byUser whether a user set it by hand
 */
public record IdentityDecision(
    String key,
    String entity,
    Ref member,
    String name,
    String rule,
    double confidence,
    List<Words> evidence,
    boolean byUser) {

  /** Copies the list. */
  public IdentityDecision {
    evidence = List.copyOf(evidence);
  }
}
