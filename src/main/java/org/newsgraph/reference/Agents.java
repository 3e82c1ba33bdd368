package org.newsgraph.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Common nouns for actors with the sector they belong to ({@code Military}, {@code Rebels}). */
public final class Agents {

  private final Map<String, String> sectors = new LinkedHashMap<>();

  Agents() {
    DataFile.read("agents.tsv.gz", "term", "plurals", "type").rows().forEach(this::add);
  }

  private void add(DataFile.Row row) {
    sectors.putIfAbsent(row.get("term"), row.get("type"));
    row.list("plurals", "\\|").forEach(p -> sectors.putIfAbsent(p, row.get("type")));
  }

  /** Returns the sector of a phrase, in any case. */
  public Optional<String> sector(String phrase) {
    return Optional.ofNullable(sectors.get(phrase.toLowerCase(Locale.ROOT)));
  }
}
