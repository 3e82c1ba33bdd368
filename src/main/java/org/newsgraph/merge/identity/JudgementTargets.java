package org.newsgraph.merge.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.model.Ref;

/** Finds the units that a user's judgement speaks of. */
final class JudgementTargets {

  private static final Pattern IRI =
      Pattern.compile("(?:\\w[\\w+.-]*://.*/)?(actor|place|doc)/(.+)");
  private static final Pattern MENTION = Pattern.compile("(.+)#char=(\\d+),(\\d+)");

  private final Units units;
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();

  /**
   * Makes an index.
   *
   * @param units all units
   * @param automatic the keys that the rules alone give
   */
  JudgementTargets(Units units, SortedMap<Ref, String> automatic) {
    this.units = units;
    for (Unit unit : units.all()) {
      put(byKey, automatic.get(unit.ref()), unit.index());
      for (UnitName name : unit.names()) {
        put(byName, name.plain(), unit.index());
      }
    }
  }

  private static void put(Map<String, List<Integer>> map, String key, int unit) {
    List<Integer> known = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!known.contains(unit)) {
      known.add(unit);
    }
  }

  /** Returns the units that an argument names; empty when no document holds them any more. */
  List<Integer> find(String argument) {
    Matcher iri = IRI.matcher(argument);
    if (!iri.matches()) {
      return byName.getOrDefault(NameFolding.plain(argument), List.of());
    }
    String path = URLDecoder.decode(iri.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
    if (!iri.group(1).equals("doc")) {
      return byKey.getOrDefault(iri.group(1) + "/" + path, List.of());
    }
    Matcher mention = MENTION.matcher(path);
    return mention.matches()
        ? mentioned(mention.group(1), Integer.parseInt(mention.group(2)))
        : List.of();
  }

  private List<Integer> mentioned(String document, int start) {
    return units.of(document).stream()
        .filter(u -> u.entity().mentions().stream().anyMatch(m -> m.words().start() == start))
        .map(Unit::index)
        .toList();
  }
}
