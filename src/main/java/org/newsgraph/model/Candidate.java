package org.newsgraph.model;

import java.util.List;

/**
 * A reference entry that an entity of one document may be.
 *
 * @param key stable key of the entry: {@code geonames:1148106}, {@code iso:AF-BDG}, {@code
 *     actor:taliban}
 * @param label its usual name
 * @param type what it is
 * @param confidence 0 to 1
 * @param rule name of the rule that proposed it
 * @param lat latitude in degrees (WGS 84), or {@code null}
 * @param lon longitude in degrees (WGS 84), or {@code null}
 * @param country ISO 3166-1 alpha-2, or {@code null}
 * @param within the entries that contain it, innermost first; their own {@code within} is empty,
 *     their confidence and rule are those of the contained entry
 * @param sameAs IRIs of the same thing elsewhere (Wikidata, GeoNames)
 * @param source the data set that the entry comes from, with its licence, in one short phrase
 */
public record Candidate(
    String key,
    String label,
    EntityType type,
    double confidence,
    String rule,
    Double lat,
    Double lon,
    String country,
    List<Candidate> within,
    List<String> sameAs,
    String source) {

  /** Copies the lists. */
  public Candidate {
    within = List.copyOf(within);
    sameAs = List.copyOf(sameAs);
  }
}
