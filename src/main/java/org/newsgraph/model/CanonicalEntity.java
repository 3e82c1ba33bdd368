package org.newsgraph.model;

import java.util.List;

/**
 * An actor or place across documents.
 *
 * @param key path of its IRI below the base: {@code actor/taliban}, {@code place/herat}
 * @param type what it is
 * @param label preferred bare name
 * @param altLabels all other spellings, sorted
 * @param offices offices of a person; {@link Office#of()} is the <em>key</em> of a canonical entity
 *     here, or null
 * @param lat latitude in degrees, or {@code null}
 * @param lon longitude in degrees, or {@code null}
 * @param within key of the place that contains it, or {@code null}
 * @param exactMatch IRIs of the same thing elsewhere
 * @param reference the reference entry it was taken for, or {@code null}
 * @param members the entities of the documents, sorted; empty for a containing place that only the
 *     gazetteer tells
 */
public record CanonicalEntity(
    String key,
    EntityType type,
    String label,
    List<String> altLabels,
    List<Office> offices,
    Double lat,
    Double lon,
    String within,
    List<String> exactMatch,
    Candidate reference,
    List<Ref> members) {

  /** Copies the lists. */
  public CanonicalEntity {
    altLabels = List.copyOf(altLabels);
    offices = List.copyOf(offices);
    exactMatch = List.copyOf(exactMatch);
    members = List.copyOf(members);
  }
}
