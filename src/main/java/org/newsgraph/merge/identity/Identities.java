package org.newsgraph.merge.identity;

import java.util.List;
import java.util.SortedMap;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Ref;

/**
 * Who is who in a set of documents.
 *
 * @param keys canonical key of every entity
 * @param entities canonical actors and places, sorted by key
 * @param decisions why, sorted by key
 * @param warnings judgements that name nothing, with file and line, in the order of the file
 */
public record Identities(
    SortedMap<Ref, String> keys,
    List<CanonicalEntity> entities,
    List<IdentityDecision> decisions,
    List<String> warnings) {

  /** Copies the lists. */
  public Identities {
    entities = List.copyOf(entities);
    decisions = List.copyOf(decisions);
    warnings = List.copyOf(warnings);
  }
}
