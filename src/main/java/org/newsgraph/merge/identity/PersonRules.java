package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.merge.text.NameFolding;

/** Joins persons of whom documents give full names. */
final class PersonRules {

  private static final double FULL_NAME = 0.95;
  private static final double SPELLING = 0.9;
  private static final double PARTS = 0.85;
  private static final double NEAR = 0.75;

  /** Blocks larger than this are compared by a window over their sorted names. */
  private static final int LARGEST_BLOCK = 60;

  private static final int WINDOW = 8;

  private final Units units;
  private final Clusters clusters;
  private final Surroundings surroundings;

  PersonRules(Units units, Clusters clusters, Surroundings surroundings) {
    this.units = units;
    this.clusters = clusters;
    this.surroundings = surroundings;
  }

  /** Applies the rules, the surest first. */
  void apply() {
    sameName(UnitName::plain, Rule.FULL_NAME, FULL_NAME);
    sameName(n -> n.person().joined(), Rule.SPELLING, SPELLING);
    nameParts();
  }

  private interface Key {
    String of(UnitName name);
  }

  private void sameName(Key key, Rule rule, double confidence) {
    Blocks blocks = new Blocks();
    for (Unit unit : units.all()) {
      if (unit.isPerson()) {
        unit.names().stream()
            .filter(n -> n.person().full() && !n.person().onlyInitials())
            .forEach(n -> blocks.put(key.of(n), unit.index()));
      }
    }
    blocks.shared().forEach(b -> clusters.joinAll(b, rule, confidence));
  }

  /** A distinct full name with the first unit that bears it. */
  private record Bearer(PersonName name, int unit) {}

  private void nameParts() {
    Map<String, List<Bearer>> blocks = new LinkedHashMap<>();
    for (Bearer bearer : bearers()) {
      for (String key : keys(bearer.name())) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(bearer);
      }
    }
    Map<Bearer, List<Bearer>> partners = new LinkedHashMap<>();
    blocks.values().forEach(b -> compare(b, partners));
    join(partners);
  }

  private List<Bearer> bearers() {
    Map<PersonName, Bearer> out = new LinkedHashMap<>();
    for (Unit unit : units.all()) {
      for (PersonName name : unit.fullNames()) {
        out.putIfAbsent(name, new Bearer(name, unit.index()));
      }
    }
    return List.copyOf(out.values());
  }

  private static List<String> keys(PersonName name) {
    List<String> out = new ArrayList<>();
    List<String> words = name.words();
    String surname = NameFolding.skeleton(name.surname());
    for (String word : words.subList(0, words.size() - 1)) {
      out.add(surname + " " + initial(word));
      out.add(NameFolding.skeleton(word) + "-" + initial(name.surname()));
    }
    if (words.size() > 2) {
      out.add(NameFolding.skeleton(words.get(0)) + "+" + NameFolding.skeleton(words.get(1)));
    }
    return out.stream().distinct().toList();
  }

  private static String initial(String word) {
    char first = word.charAt(0);
    return "aiu".indexOf(first) >= 0 ? "a" : String.valueOf(first);
  }

  private void compare(List<Bearer> block, Map<Bearer, List<Bearer>> partners) {
    List<Bearer> sorted = new ArrayList<>(block);
    sorted.sort(Comparator.comparing((Bearer b) -> b.name().joined()).thenComparing(Bearer::unit));
    int window = sorted.size() <= LARGEST_BLOCK ? LARGEST_BLOCK : WINDOW;
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size() && j <= i + window; j++) {
        Bearer one = sorted.get(i);
        Bearer two = sorted.get(j);
        if (!clusters.together(one.unit(), two.unit()) && alike(one, two)) {
          add(partners, one, two);
          add(partners, two, one);
        }
      }
    }
  }

  private static void add(Map<Bearer, List<Bearer>> partners, Bearer one, Bearer two) {
    List<Bearer> known = partners.computeIfAbsent(one, k -> new ArrayList<>());
    if (!known.contains(two)) {
      known.add(two);
    }
  }

  private boolean alike(Bearer one, Bearer two) {
    boolean weak = one.name().onlyInitials() || two.name().onlyInitials();
    if (one.name().compatible(two.name())) {
      return weak ? supported(one, two) : !strangers(one, two);
    }
    return one.name().nearlyCompatible(two.name()) && supported(one, two);
  }

  /** Returns whether both have offices that have no word in common. */
  private boolean strangers(Bearer one, Bearer two) {
    Set<String> a = clusters.profile(one.unit()).officeWords();
    Set<String> b = clusters.profile(two.unit()).officeWords();
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private boolean supported(Bearer one, Bearer two) {
    Unit a = units.all().get(one.unit());
    Unit b = units.all().get(two.unit());
    return surroundings.sameTitle(a, b)
        || (surroundings.shared(a, b) && !surroundings.officesClash(a, b));
  }

  /** A name that fits two people who cannot be one is left alone, unless an office decides. */
  private void join(Map<Bearer, List<Bearer>> partners) {
    Set<Bearer> ambiguous = new HashSet<>();
    partners.forEach(
        (bearer, others) -> {
          if (apart(others)) {
            ambiguous.add(bearer);
          }
        });
    partners.forEach(
        (bearer, others) -> {
          for (Bearer other : others) {
            boolean unclear = ambiguous.contains(bearer) || ambiguous.contains(other);
            if (!unclear || sameOffice(bearer, other)) {
              boolean sure = bearer.name().compatible(other.name());
              clusters.join(bearer.unit(), other.unit(), Rule.NAME_PARTS, sure ? PARTS : NEAR);
            }
          }
        });
  }

  private boolean apart(List<Bearer> bearers) {
    return bearers.stream()
        .anyMatch(a -> bearers.stream().anyMatch(b -> !clusters.fit(a.unit(), b.unit())));
  }

  private boolean sameOffice(Bearer one, Bearer two) {
    return surroundings.sameOffice(units.all().get(one.unit()), units.all().get(two.unit()));
  }
}
