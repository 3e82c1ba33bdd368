package org.newsgraph.merge.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.merge.text.Similarity;

/** Joins persons of whom a document gives one name only; never without support. */
final class LoneNameRules {

  private static final double SAME_OFFICE = 0.8;
  private static final double SAME_TITLE = 0.7;
  private static final double SURROUNDINGS = 0.65;

  private final Units units;
  private final Clusters clusters;
  private final Surroundings surroundings;
  private final OfficeHolders holders;
  private final Blocks bySurname = new Blocks();
  private final Blocks bySurnameAndPlace = new Blocks();
  private final Map<String, List<Integer>> people = new HashMap<>();

  LoneNameRules(Units units, Clusters clusters, Surroundings surroundings) {
    this.units = units;
    this.clusters = clusters;
    this.surroundings = surroundings;
    this.holders = new OfficeHolders(units, clusters);
  }

  /** Applies the rules, the surest first. */
  void apply() {
    units.all().forEach(this::index);
    units.all().stream().filter(Unit::lone).forEach(this::joinBearer);
    joinLoneOfOneOffice();
  }

  private void index(Unit unit) {
    for (PersonName name : unit.fullNames()) {
      String surname = NameFolding.skeleton(name.surname());
      bySurname.put(surname, unit.index());
      for (int place : surroundings.places(unit)) {
        String key = surname + " " + place + " ";
        bySurnameAndPlace.put(key + unit.document().season(), unit.index());
        bySurnameAndPlace.put(key + DocumentContext.ANY, unit.index());
      }
    }
  }

  private void joinBearer(Unit lone) {
    for (UnitName name : lone.names()) {
      String word = name.person().joined();
      if (joinOffice(lone, word) || joinTitle(lone, word) || joinSurname(lone, word)) {
        return;
      }
    }
  }

  private boolean joinOffice(Unit lone, String word) {
    return joinHolder(lone, word, h -> h.sameOffice() && h.name().echoes(word), SAME_OFFICE);
  }

  private boolean joinTitle(Unit lone, String word) {
    return joinHolder(lone, word, h -> Similarity.sameWord(h.name().surname(), word), SAME_TITLE);
  }

  private boolean joinHolder(
      Unit lone, String word, Predicate<OfficeHolders.Holder> test, double sure) {
    Set<Integer> found = new LinkedHashSet<>();
    for (OfficeHolders.Holder holder : holders.find(lone, word)) {
      if (test.test(holder) && clusters.fit(holder.unit(), lone.index())) {
        found.add(clusters.profile(holder.unit()).lowest());
      }
    }
    return found.size() == 1
        && clusters.join(found.iterator().next(), lone.index(), Rule.SAME_OFFICE, sure);
  }

  /** Joins a lone surname with its only bearer, if both stand beside one place at one time. */
  private boolean joinSurname(Unit lone, String word) {
    List<Integer> bearers = people.computeIfAbsent(word, this::bearersOf);
    return bearers.size() == 1
        && supported(lone, word)
        && clusters.join(bearers.get(0), lone.index(), Rule.LONE_NAME, SURROUNDINGS);
  }

  private List<Integer> bearersOf(String word) {
    return clusters.roots(
        bySurname.get(NameFolding.skeleton(word)).stream()
            .filter(u -> hasSurname(units.all().get(u), word))
            .toList());
  }

  private boolean supported(Unit lone, String word) {
    String surname = NameFolding.skeleton(word);
    for (int place : surroundings.places(lone)) {
      for (String season : lone.document().seasonsAround()) {
        boolean found =
            bySurnameAndPlace.get(surname + " " + place + " " + season).stream()
                .map(units.all()::get)
                .filter(u -> hasSurname(u, word))
                .anyMatch(u -> surroundings.shared(lone, u) && !surroundings.officesClash(lone, u));
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasSurname(Unit unit, String word) {
    return unit.fullNames().stream().anyMatch(n -> n.surname().equals(word));
  }

  /** Two lone names of one spelling are one person if they hold one office. */
  private void joinLoneOfOneOffice() {
    Map<String, Set<Integer>> blocks = new LinkedHashMap<>();
    for (Unit unit : units.all()) {
      if (unit.lone()) {
        for (UnitOffice office : unit.offices()) {
          office
              .of()
              .ifPresent(
                  of ->
                      blocks
                          .computeIfAbsent(key(unit, office, of), k -> new LinkedHashSet<>())
                          .add(unit.index()));
        }
      }
    }
    blocks.values().stream()
        .filter(b -> b.size() > 1)
        .forEach(b -> clusters.joinAll(b, Rule.SAME_OFFICE, SAME_OFFICE));
  }

  private String key(Unit unit, UnitOffice office, int of) {
    String name = unit.names().get(0).person().joined();
    return name + " " + office.title() + " " + clusters.profile(of).lowest();
  }
}
