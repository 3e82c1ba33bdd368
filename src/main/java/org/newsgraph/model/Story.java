package org.newsgraph.model;

import java.util.List;
import java.util.SortedMap;

/**
 * What all documents tell together. Deterministic: it depends on the set of documents only, not on
 * their order.
 *
 * @param entityKeys canonical key of every entity of every document
 * @param happeningKeys canonical key of every event telling of every document
 * @param entities canonical actors and places, sorted by key
 * @param happenings merged happenings, sorted by key
 * @param disagreements sorted by key
 * @param reuse text shared between documents
 * @param decisions identity decisions, sorted by key
 * @param warnings what in a user's judgements names nothing, with file and line, in the order of
 *     the file; not part of any graph
 */
public record Story(
    SortedMap<Ref, String> entityKeys,
    SortedMap<Ref, String> happeningKeys,
    List<CanonicalEntity> entities,
    List<Happening> happenings,
    List<Disagreement> disagreements,
    List<TextReuse> reuse,
    List<IdentityDecision> decisions,
    List<String> warnings) {

  /** Copies the lists. */
  public Story {
    entities = List.copyOf(entities);
    happenings = List.copyOf(happenings);
    disagreements = List.copyOf(disagreements);
    reuse = List.copyOf(reuse);
    decisions = List.copyOf(decisions);
    warnings = List.copyOf(warnings);
  }
}
