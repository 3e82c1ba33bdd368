package org.newsgraph.merge.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;

/** Tells what two units have around them in common. Asked after places are joined. */
final class Surroundings {

  private static final int NEAR_IN_TIME = 60;

  private final Units units;
  private final Clusters clusters;
  private final Map<String, Set<Integer>> places = new HashMap<>();

  Surroundings(Units units, Clusters clusters) {
    this.units = units;
    this.clusters = clusters;
  }

  /** Returns the clusters of the places, countries apart, that a unit's document names. */
  Set<Integer> places(Unit unit) {
    return places.computeIfAbsent(unit.ref().document(), this::placesOf);
  }

  private Set<Integer> placesOf(String document) {
    Set<Integer> out = new TreeSet<>();
    for (Unit unit : units.of(document)) {
      boolean country = unit.reference().filter(c -> c.within().isEmpty()).isPresent();
      if (unit.type() == EntityType.Place && !country) {
        out.add(clusters.profile(unit.index()).lowest());
      }
    }
    return out;
  }

  /** Returns whether the documents of two units are about one country, as far as is known. */
  boolean sameCountry(int one, int two) {
    Set<String> a = units.all().get(one).document().countries();
    Set<String> b = units.all().get(two).document().countries();
    return a.stream().anyMatch(b::contains);
  }

  /** Returns whether two units stand in documents of one time that name a place in common. */
  boolean shared(Unit one, Unit two) {
    return one.document().within(two.document(), NEAR_IN_TIME)
        && places(one).stream().anyMatch(places(two)::contains);
  }

  /** Returns whether the two hold one office: the same title, of the same place or body. */
  boolean sameOffice(Unit one, Unit two) {
    return one.offices().stream()
        .anyMatch(a -> two.offices().stream().anyMatch(b -> same(a, b, true)));
  }

  /** Returns whether the two have one title, and nothing says that it is of different places. */
  boolean sameTitle(Unit one, Unit two) {
    return one.offices().stream()
        .anyMatch(a -> two.offices().stream().anyMatch(b -> same(a, b, false)));
  }

  /** Returns whether they have different offices of one place or one office of different places. */
  boolean officesClash(Unit one, Unit two) {
    if (one.offices().isEmpty() || two.offices().isEmpty() || sameTitle(one, two)) {
      return false;
    }
    return one.offices().stream().anyMatch(a -> two.offices().stream().anyMatch(b -> clash(a, b)));
  }

  private boolean clash(UnitOffice one, UnitOffice two) {
    boolean bothOf = one.of().isPresent() && two.of().isPresent();
    return one.title().equals(two.title()) == (bothOf && !together(one, two));
  }

  private boolean same(UnitOffice one, UnitOffice two, boolean ofKnown) {
    if (one.title().isEmpty() || !one.title().equals(two.title())) {
      return false;
    }
    boolean bothOf = one.of().isPresent() && two.of().isPresent();
    return bothOf ? together(one, two) : !ofKnown;
  }

  private boolean together(UnitOffice one, UnitOffice two) {
    return clusters.together(one.of().getAsInt(), two.of().getAsInt());
  }

  /** Returns the units at the given indexes. */
  List<Unit> at(List<Integer> indexes) {
    return indexes.stream().map(units.all()::get).toList();
  }
}
