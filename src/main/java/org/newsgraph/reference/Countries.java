package org.newsgraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries by code, name and demonym. */
public final class Countries {

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, String> byName = new LinkedHashMap<>();
  private final Map<String, Set<String>> byDemonym = new LinkedHashMap<>();

  Countries() {
    DataFile.read(
            "countries.tsv",
            "iso2",
            "iso3",
            "name",
            "aliases",
            "demonyms",
            "capital",
            "lat",
            "lon",
            "wikidata",
            "geonames_id",
            "population")
        .rows()
        .forEach(this::add);
    DataFile.read("demonyms.tsv", "demonym", "country").rows().forEach(this::addDemonym);
  }

  private void add(DataFile.Row row) {
    Country country =
        new Country(
            row.get("iso2"),
            row.get("name"),
            row.list("aliases", "\\|"),
            row.list("demonyms", "\\|"),
            row.get("capital"));
    if (byCode.put(country.iso2(), country) != null) {
      throw row.invalid("this country stands here twice: " + country.iso2());
    }
    byName.put(NameKey.exact(country.name()), country.iso2());
    country.aliases().forEach(a -> byName.putIfAbsent(NameKey.exact(a), country.iso2()));
    country.demonyms().forEach(d -> addDemonym(d, country.iso2()));
  }

  private void addDemonym(DataFile.Row row) {
    String code = row.get("country");
    if (!code.isEmpty() && !byCode.containsKey(code)) {
      throw row.invalid("no such country: " + code);
    }
    String key = NameKey.exact(row.get("demonym"));
    List.of(key, key + "s").forEach(byDemonym::remove);
    addDemonym(row.get("demonym"), code);
  }

  private void addDemonym(String demonym, String code) {
    String key = NameKey.exact(demonym);
    for (String form : List.of(key, key + "s")) {
      Set<String> codes = byDemonym.computeIfAbsent(form, k -> new LinkedHashSet<>());
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
  }

  /** Returns the country with a code. */
  public Optional<Country> byCode(String iso2) {
    return Optional.ofNullable(iso2 == null ? null : byCode.get(iso2));
  }

  /** Returns the country with a name; two-letter names only where written in capitals. */
  public Optional<Country> byName(String name) {
    String key = NameKey.exact(name);
    boolean small = key.length() <= 3 && Character.isLowerCase(name.charAt(name.length() - 1));
    return small ? Optional.empty() : byCode(byName.get(key));
  }

  /** Returns the countries whose people a word names; none for a people of several countries. */
  public List<Country> byDemonym(String word) {
    List<Country> out = new ArrayList<>();
    byDemonym
        .getOrDefault(NameKey.exact(word), Set.of())
        .forEach(code -> byCode(code).ifPresent(out::add));
    return out;
  }

  /** Returns whether a word names a people: {@code Afghan}, {@code Kurdish}, {@code Europeans}. */
  public boolean isDemonym(String word) {
    return byDemonym.containsKey(NameKey.exact(word));
  }
}
