package org.newsgraph.reference;

import java.util.Locale;
import org.newsgraph.reference.GazetteerEntry.Feature;
import org.newsgraph.reference.GazetteerSheet.Cells;

/** How the lines of each gazetteer file become entries. */
final class GazetteerReaders {

  private static final String ODBL = "mledoze/countries, dr5hn, GeoNames (ODbL 1.0)";
  private static final String ODBL_UNITS = "dr5hn, GeoNames, Natural Earth (ODbL 1.0)";
  private static final String GEONAMES = "GeoNames (CC BY 4.0)";
  private static final String PLACES = "GeoNames, Natural Earth, Who's On First (CC BY 4.0)";
  private static final String NATURAL_EARTH = "Natural Earth (public domain)";
  private static final String OWN = "newsgraph (CC0 1.0)";

  private GazetteerReaders() {}

  static GazetteerSheet countries() {
    return new GazetteerSheet("countries.tsv", ODBL, GazetteerReaders::country);
  }

  static GazetteerSheet admin1() {
    return new GazetteerSheet("admin1.tsv.gz", ODBL_UNITS, GazetteerReaders::unit);
  }

  static GazetteerSheet admin2() {
    return new GazetteerSheet("admin2.tsv.gz", GEONAMES, GazetteerReaders::district);
  }

  static GazetteerSheet places() {
    return new GazetteerSheet("places.tsv.gz", PLACES, GazetteerReaders::place);
  }

  static GazetteerSheet regions() {
    return new GazetteerSheet("regions.tsv.gz", NATURAL_EARTH, GazetteerReaders::region);
  }

  static GazetteerSheet moreRegions() {
    return new GazetteerSheet("regions-more.tsv", OWN, GazetteerReaders::region);
  }

  static GazetteerEntry country(Cells c) {
    return entry(
        c,
        "iso:" + c.get("iso2"),
        Feature.COUNTRY,
        c.get("iso2"),
        "",
        c.get("wikidata"),
        c.get("geonames_id"));
  }

  static GazetteerEntry unit(Cells c) {
    String iso = c.get("iso_3166_2");
    String geonames = c.get("geonames_id");
    String key = "unit:" + c.get("country") + "-" + NameKey.exact(c.get("name"));
    if (!iso.isEmpty()) {
      key = "iso:" + iso;
    } else if (!geonames.isEmpty()) {
      key = "geonames:" + geonames;
    }
    boolean top = c.get("parent").isEmpty();
    return entry(
        c,
        key,
        top ? Feature.ADMIN1 : Feature.ADMIN2,
        c.get("country"),
        c.get("parent"),
        c.get("wikidata"),
        geonames);
  }

  private static GazetteerEntry district(Cells c) {
    String id = c.get("geonames_id");
    return entry(c, "geonames:" + id, Feature.ADMIN2, c.get("country"), c.get("admin1"), "", id);
  }

  private static GazetteerEntry place(Cells c) {
    String id = c.get("id");
    boolean plain = Character.isDigit(id.charAt(0));
    String key = id.replace("wof:", "whosonfirst:").replace("ne:", "naturalearth:");
    return entry(
        c,
        plain ? "geonames:" + id : key.replace(' ', '_') + (id.startsWith("ne:") ? suffix(c) : ""),
        placeFeature(c.get("feature")),
        c.get("country"),
        c.get("admin1"),
        c.get("wikidata"),
        plain ? id : "");
  }

  private static String suffix(Cells c) {
    return "_" + c.get("country");
  }

  private static Feature placeFeature(String feature) {
    return switch (feature) {
      case "capital" -> Feature.CAPITAL;
      case "admin1_seat", "gov_seat" -> Feature.SEAT;
      case "district" -> Feature.ADMIN2;
      case "town", "seat", "admin2_seat" -> Feature.TOWN;
      default -> Feature.VILLAGE;
    };
  }

  private static GazetteerEntry region(Cells c) {
    String slug = String.join("-", NameKey.words(c.get("name")));
    boolean airport = c.get("type").equals("airport");
    String origin = c.source().equals(OWN) ? "region:" : "naturalearth:";
    String key = origin + c.get("type").replaceAll("[^a-z]+", "-") + "/" + slug;
    return new GazetteerEntry(
        key.toLowerCase(Locale.ROOT),
        c.get("name"),
        c.list("aliases"),
        airport ? Feature.AIRPORT : Feature.REGION,
        c.degrees("lat"),
        c.degrees("lon"),
        c.has("country") && !c.get("country").isEmpty() ? c.get("country") : null,
        "",
        extent(c.get("type"), c.get("rank")),
        c.get("wikidata"),
        "",
        c.source());
  }

  /** Regions have no inhabitants of record; their weight among namesakes follows their size. */
  private static long extent(String type, String rank) {
    return switch (type) {
      case "continent" -> 1_000_000_000L;
      case "ocean" -> 100_000_000L;
      case "sea" -> 10_000_000L;
      default -> rank.matches("[012](\\.0)?") ? 1_000_000L : 20_000L;
    };
  }

  private static GazetteerEntry entry(
      Cells c,
      String key,
      Feature feature,
      String country,
      String admin1,
      String wikidata,
      String geonames) {
    return new GazetteerEntry(
        key,
        c.get("name"),
        c.list("aliases"),
        feature,
        c.degrees("lat"),
        c.degrees("lon"),
        country,
        admin1,
        c.number("population"),
        wikidata,
        geonames,
        c.source());
  }
}
