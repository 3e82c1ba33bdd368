package org.newsgraph.merge.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.merge.text.Similarity;
import org.newsgraph.model.EntityType;

/** Joins places and actors other than persons, by reference entry, name, spelling and acronym. */
final class NameRules {

  private static final double NAME = 0.9;
  private static final double SPELLING = 0.85;
  private static final double VOWELS = 0.75;
  private static final int FEWEST_CONSONANTS = 3;
  private static final int FEWEST_BONES = 4;
  private static final int MOST_SPELLINGS = 60;

  private final Units units;
  private final Clusters clusters;
  private final Surroundings surroundings;

  NameRules(Units units, Clusters clusters, Surroundings surroundings) {
    this.units = units;
    this.clusters = clusters;
    this.surroundings = surroundings;
  }

  /** Applies the rules, the surest first. */
  void apply() {
    sameReference();
    byKey(UnitName::plain, Rule.SAME_NAME, NAME);
    byKey(NameRules::spelled, Rule.SPELLING, SPELLING);
    placeVowels();
    new AcronymRule(units, clusters, surroundings).apply();
    facilities();
  }

  private void sameReference() {
    Blocks blocks = new Blocks();
    for (Unit unit : units.all()) {
      unit.reference()
          .ifPresent(c -> blocks.put(unit.type().isPlace() + " " + c.key(), unit.index()));
    }
    blocks.shared().forEach(b -> clusters.joinAll(b, Rule.SAME_REFERENCE, 1));
  }

  /** The way in which a name is folded to a key; empty when the name is too short for it. */
  private interface Key {
    String of(UnitName name);
  }

  private static String spelled(UnitName name) {
    if (name.acronym()) {
      return "";
    }
    String joined = name.spelled().replace(" ", "");
    return NameFolding.skeleton(joined).length() >= FEWEST_CONSONANTS ? joined : "";
  }

  private void byKey(Key key, Rule rule, double confidence) {
    Blocks blocks = new Blocks();
    for (Unit unit : units.all()) {
      if (unit.isPerson() || unit.type() == EntityType.Facility) {
        continue;
      }
      for (UnitName name : unit.names()) {
        String folded = key.of(name);
        if (!folded.isEmpty()) {
          blocks.put(unit.type() + " " + folded, unit.index());
        }
      }
    }
    blocks.shared().forEach(b -> clusters.joinAll(b, rule, confidence));
  }

  /** Places whose names differ in vowels only are one if their documents are about one country. */
  private void placeVowels() {
    Map<String, Map<String, Integer>> blocks = new LinkedHashMap<>();
    for (Unit unit : units.all()) {
      if (unit.type() == EntityType.Place) {
        for (UnitName name : unit.names()) {
          String bones = NameFolding.skeleton(name.spelled().replace(" ", ""));
          if (bones.length() >= FEWEST_BONES) {
            blocks
                .computeIfAbsent(bones, k -> new LinkedHashMap<>())
                .putIfAbsent(name.spelled(), unit.index());
          }
        }
      }
    }
    blocks.values().forEach(this::joinAlike);
  }

  private void joinAlike(Map<String, Integer> bySpelling) {
    List<Map.Entry<String, Integer>> all = List.copyOf(bySpelling.entrySet());
    for (int i = 0; i < all.size() && i < MOST_SPELLINGS; i++) {
      for (int j = i + 1; j < all.size() && j < MOST_SPELLINGS; j++) {
        int one = all.get(i).getValue();
        int two = all.get(j).getValue();
        if (alike(all.get(i).getKey(), all.get(j).getKey()) && surroundings.sameCountry(one, two)) {
          clusters.join(one, two, Rule.SPELLING, VOWELS);
        }
      }
    }
  }

  private static boolean alike(String one, String two) {
    String[] a = one.split(" ");
    String[] b = two.split(" ");
    return a.length == b.length
        && NameFolding.pattern(one).equals(NameFolding.pattern(two))
        && IntStream.range(0, a.length).allMatch(i -> Similarity.sameWord(a[i], b[i]));
  }

  /** A facility of one name is the same only beside the same place: each city has a prison. */
  private void facilities() {
    Blocks blocks = new Blocks();
    for (Unit unit : units.all()) {
      if (unit.type() == EntityType.Facility) {
        for (UnitName name : unit.names()) {
          surroundings.places(unit).forEach(p -> blocks.put(spelled(name) + " " + p, unit.index()));
        }
      }
    }
    blocks.shared().forEach(b -> clusters.joinAll(b, Rule.SAME_NAME, SPELLING));
  }
}
