package org.newsgraph.reference;

import java.util.List;
import org.newsgraph.model.EntityType;

/**
 * A place of the gazetteer.
 *
 * @param key stable key: {@code iso:AF}, {@code iso:AF-HEL}, {@code geonames:1148106}, {@code
 *     naturalearth:…}
 * @param label its usual name
 * @param aliases other names
 * @param feature what kind of place it is
 * @param lat latitude in degrees (WGS 84), or {@code null}
 * @param lon longitude in degrees (WGS 84), or {@code null}
 * @param country ISO 3166-1 alpha-2, or {@code null} for what lies in several or none
 * @param admin1 GeoNames code or ISO 3166-2 code of the first-level unit that contains it, empty if
 *     none or unknown
 * @param population number of inhabitants, 0 if unknown
 * @param wikidata Wikidata id, empty if unknown
 * @param geonames GeoNames id, empty if unknown
 * @param source the data set and its licence
 */
public record GazetteerEntry(
    String key,
    String label,
    List<String> aliases,
    Feature feature,
    Double lat,
    Double lon,
    String country,
    String admin1,
    long population,
    String wikidata,
    String geonames,
    String source) {

  /** What kind of place an entry is, the greatest first. */
  public enum Feature {
    /** A continent, sea, mountain range, desert, river, lake, or other part of nature. */
    REGION,
    /** A country or dependent territory. */
    COUNTRY,
    /** A first-level unit of a country: province, state, governorate. */
    ADMIN1,
    /** A second-level unit of a country: district, county. */
    ADMIN2,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-level unit. */
    SEAT,
    /** Another town. */
    TOWN,
    /** A village, or a part of a town. */
    VILLAGE,
    /** An airport. */
    AIRPORT
  }

  /** Copies the list. */
  public GazetteerEntry {
    aliases = List.copyOf(aliases);
  }

  /** Returns the type that an entity has that is this place. */
  public EntityType type() {
    return feature == Feature.AIRPORT ? EntityType.Facility : EntityType.Place;
  }

  /** Returns whether the entry is a town or village rather than an area. */
  public boolean isSettlement() {
    return feature == Feature.CAPITAL
        || feature == Feature.SEAT
        || feature == Feature.TOWN
        || feature == Feature.VILLAGE;
  }
}
