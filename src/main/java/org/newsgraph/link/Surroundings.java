package org.newsgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.reference.GazetteerEntry;

/**
 * What a document is about, as far as its places and peoples tell: countries with their share, and
 * the entries that its other places were taken for.
 */
final class Surroundings {

  private static final double EARTH_KM = 6371;

  private final List<Weight> weights = new ArrayList<>();
  private final Map<String, GazetteerEntry> chosen = new HashMap<>();

  private record Weight(String entity, String country, double weight) {}

  /** Adds the weight that an entity gives to a country. */
  void addCountry(String entity, String iso2, double weight) {
    if (iso2 != null && weight > 0) {
      weights.add(new Weight(entity, iso2, weight));
    }
  }

  /** Tells which entry a place of the document was taken for. */
  void choose(String entity, GazetteerEntry entry) {
    chosen.put(entity, entry);
  }

  /** Returns the share of a country in all that the other entities tell of countries, 0 to 1. */
  double share(String entity, String iso2) {
    double total = 0;
    double country = 0;
    for (Weight w : weights) {
      if (!w.entity().equals(entity)) {
        total += w.weight();
        country += w.country().equals(iso2) ? w.weight() : 0;
      }
    }
    return total == 0 ? 0 : country / total;
  }

  /** Returns whether another place of the document is one of the given entries. */
  boolean holds(String entity, List<GazetteerEntry> entries) {
    Set<String> keys = new HashSet<>();
    entries.forEach(e -> keys.add(e.key()));
    return chosen.entrySet().stream()
        .anyMatch(e -> !e.getKey().equals(entity) && keys.contains(e.getValue().key()));
  }

  /** Returns whether another place of the document, no country, lies within a distance. */
  boolean isNear(String entity, GazetteerEntry entry, double kilometres) {
    return chosen.entrySet().stream()
        .filter(e -> !e.getKey().equals(entity))
        .map(Map.Entry::getValue)
        .filter(e -> e.feature() != GazetteerEntry.Feature.COUNTRY && !e.key().equals(entry.key()))
        .anyMatch(e -> distance(e, entry) <= kilometres);
  }

  /** Great-circle distance in kilometres by the haversine formula; infinite without coordinates. */
  static double distance(GazetteerEntry a, GazetteerEntry b) {
    if (a.lat() == null || b.lat() == null || a.lon() == null || b.lon() == null) {
      return Double.POSITIVE_INFINITY;
    }
    double north = Math.toRadians(b.lat() - a.lat());
    double east = Math.toRadians(b.lon() - a.lon());
    double cosines = Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat()));
    double h = Math.pow(Math.sin(north / 2), 2) + cosines * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
