package org.newsgraph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.reference.GazetteerEntry.Feature;
import org.newsgraph.reference.GazetteerMatch.How;

/** The places of the world by name. Immutable after loading, thread-safe. */
public final class Gazetteer {

  private static final int SHEET_BITS = 27;
  private static final int MOST_PARSED = 400;
  private static final double LEAST_STRONG = 200;
  private static final long GREAT = 1_000_000;
  private static final Set<String> GENERIC =
      Set.of(
          "province",
          "district",
          "city",
          "state",
          "county",
          "governorate",
          "oblast",
          "region",
          "prefecture",
          "municipality",
          "town",
          "village",
          "republic",
          "of",
          "the",
          "wilayat",
          "area",
          "capital");
  private static final Set<String> ABBREVIATED = Set.of("US", "CA", "AU");

  private final List<GazetteerSheet> sheets =
      List.of(
          GazetteerReaders.countries(),
          GazetteerReaders.admin1(),
          GazetteerReaders.admin2(),
          GazetteerReaders.places(),
          GazetteerReaders.regions(),
          GazetteerReaders.moreRegions());
  private final NameTable exact = new NameTable();
  private final NameTable folded = new NameTable();
  private final Map<String, GazetteerEntry> units = new HashMap<>();
  private final Map<String, GazetteerEntry> abbreviations = new HashMap<>();

  Gazetteer() {
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      int high = sheet << SHEET_BITS;
      sheets.get(sheet).forEachName((name, at) -> index(name, high | at));
    }
    sheets.get(0).forEachRow(c -> units.put(c.get("iso2"), GazetteerReaders.country(c)));
    sheets.get(1).forEachRow(this::indexUnit);
    DataFile.read("unit-abbreviations.tsv", "abbreviation", "unit")
        .rows()
        .forEach(this::indexAbbreviation);
  }

  private void index(String name, int row) {
    String key = NameKey.exact(name);
    exact.put(key, row);
    String fold = NameKey.fold(name);
    if (fold.length() >= NameKey.LEAST_FOLD) {
      folded.put(fold, row);
    }
  }

  private void indexUnit(GazetteerSheet.Cells cells) {
    GazetteerEntry entry = GazetteerReaders.unit(cells);
    String iso = cells.get("iso_3166_2");
    units.putIfAbsent(cells.get("geonames_code"), entry);
    units.putIfAbsent(iso, entry);
    boolean top = entry.feature() == Feature.ADMIN1 && iso.length() > 3;
    if (top && ABBREVIATED.contains(entry.country())) {
      abbreviations.put(iso.substring(3), entry);
    }
  }

  private void indexAbbreviation(DataFile.Row row) {
    GazetteerEntry entry = units.get(row.get("unit"));
    if (entry == null) {
      throw row.invalid("no such unit: " + row.get("unit"));
    }
    abbreviations.put(row.get("abbreviation"), entry);
  }

  /**
   * Returns the entries that a name may mean, the likeliest first; from the closest way of fitting
   * that finds any.
   */
  public List<GazetteerMatch> find(String name) {
    List<GazetteerMatch> found = lookUp(exact, NameKey.exact(name), How.ALIAS);
    abbreviation(name).ifPresent(e -> found.add(match(e, How.ALIAS)));
    if (found.isEmpty()) {
      String bare = bare(name);
      found.addAll(bare.isEmpty() ? List.of() : lookUp(exact, NameKey.exact(bare), How.BARE));
    }
    if (isWeak(found) && NameKey.fold(name).length() >= NameKey.LEAST_FOLD) {
      addNew(found, lookUp(folded, NameKey.fold(name), How.FOLD));
    }
    found.sort(
        Comparator.comparingDouble((GazetteerMatch m) -> -m.prior())
            .thenComparing(m -> m.entry().key()));
    return found;
  }

  /** A name that only hamlets bear may be another spelling of the name of a greater place. */
  private static boolean isWeak(List<GazetteerMatch> found) {
    return found.stream().noneMatch(m -> m.prior() >= LEAST_STRONG);
  }

  private static void addNew(List<GazetteerMatch> found, List<GazetteerMatch> more) {
    Set<String> known = new HashSet<>();
    found.forEach(m -> known.add(m.entry().key()));
    more.stream().filter(m -> known.add(m.entry().key())).forEach(found::add);
  }

  /** Returns whether a name stands in the gazetteer as it is, up to case and accents. */
  public boolean contains(String name) {
    return exact.contains(NameKey.exact(name));
  }

  /** Returns whether a word abbreviates a first-level unit: {@code Calif.}, {@code NY}. */
  public boolean isAbbreviation(String word) {
    return abbreviations.containsKey(word);
  }

  /** Returns the country with a two-letter code. */
  public Optional<GazetteerEntry> country(String iso2) {
    return Optional.ofNullable(iso2 == null ? null : units.get(iso2));
  }

  /** Returns the unit and the country that contain an entry, innermost first. */
  public List<GazetteerEntry> within(GazetteerEntry entry) {
    Map<String, GazetteerEntry> chain = new LinkedHashMap<>();
    Optional.ofNullable(entry.admin1().isEmpty() ? null : units.get(entry.admin1()))
        .ifPresent(u -> chain.put(u.key(), u));
    country(entry.country()).ifPresent(c -> chain.put(c.key(), c));
    chain.remove(entry.key());
    return List.copyOf(chain.values());
  }

  private Optional<GazetteerEntry> abbreviation(String name) {
    String letters = name.replace(".", "");
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    GazetteerEntry dotted = abbreviations.get(name);
    return Optional.ofNullable(dotted != null || !capitals ? dotted : abbreviations.get(letters));
  }

  private List<GazetteerMatch> lookUp(NameTable table, String key, How how) {
    Map<String, GazetteerMatch> found = new LinkedHashMap<>();
    int[] rows = table.get(key);
    for (int i = 0; i < Math.min(rows.length, MOST_PARSED); i++) {
      GazetteerEntry entry =
          sheets.get(rows[i] >>> SHEET_BITS).entry(rows[i] & ((1 << SHEET_BITS) - 1));
      fit(entry, key, how).ifPresent(h -> found.putIfAbsent(entry.key(), match(entry, h)));
    }
    return new ArrayList<>(found.values());
  }

  private static Optional<How> fit(GazetteerEntry entry, String key, How how) {
    if (how == How.FOLD) {
      boolean fits =
          NameKey.fold(entry.label()).equals(key)
              || entry.aliases().stream().anyMatch(a -> NameKey.fold(a).equals(key));
      return fits ? Optional.of(how) : Optional.empty();
    }
    if (NameKey.exact(entry.label()).equals(key)) {
      return Optional.of(how == How.ALIAS ? How.NAME : how);
    }
    boolean alias = entry.aliases().stream().anyMatch(a -> NameKey.exact(a).equals(key));
    return alias ? Optional.of(how) : Optional.empty();
  }

  private static String bare(String name) {
    List<String> words = NameKey.words(name);
    List<String> rest = words.stream().filter(w -> !GENERIC.contains(w)).toList();
    return rest.size() < words.size() ? String.join(" ", rest) : "";
  }

  /** Inhabitants, raised for capitals, which news names most, and lowered for mere aliases. */
  private static GazetteerMatch match(GazetteerEntry entry, How how) {
    boolean unit = entry.feature() == Feature.ADMIN1 || entry.feature() == Feature.ADMIN2;
    double weight = entry.population() > 0 ? entry.population() : unit ? 300 : 100;
    boolean great = entry.isSettlement() && entry.population() >= GREAT;
    if (entry.feature() == Feature.CAPITAL) {
      weight *= 20;
    } else if (great) {
      weight *= 5;
    }
    boolean country = entry.feature() == Feature.COUNTRY;
    double alias = great && how == How.ALIAS ? 0.7 : 0.1;
    double closeness = how == How.NAME || how == How.BARE || country ? 1 : alias;
    return new GazetteerMatch(entry, how, weight * closeness);
  }
}
