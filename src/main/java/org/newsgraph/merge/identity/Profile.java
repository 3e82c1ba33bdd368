package org.newsgraph.merge.identity;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;

/**
 * What is known of all units that were taken for one thing, and what forbids to take it for
 * another. Mutable; used by one thread.
 */
final class Profile {

  /** A cluster with more spellings of a person's name than this is checked by the first ones. */
  private static final int NAMES_CHECKED = 12;

  private final int first;
  private final boolean place;
  private final boolean person;
  private final boolean facility;
  private Optional<String> reference;
  private Level level;
  private final Set<String> countries;
  private final Set<PersonName> fullNames;
  private final Set<UnitOffice> offices;
  private final BitSet sideA = new BitSet(0);
  private final BitSet sideB = new BitSet(0);
  private int lowest;

  Profile(Unit unit) {
    first = unit.index();
    lowest = first;
    place = unit.type().isPlace();
    person = unit.isPerson();
    facility = unit.type() == EntityType.Facility;
    reference = unit.reference().map(c -> c.key());
    level = level(unit);
    countries = countries(unit);
    fullNames = new LinkedHashSet<>(unit.fullNames());
    offices = new LinkedHashSet<>(unit.offices());
  }

  private static Level level(Unit unit) {
    return unit.names().stream()
        .map(UnitName::level)
        .filter(l -> l != Level.unknown)
        .findFirst()
        .orElse(Level.unknown);
  }

  private static Set<String> countries(Unit unit) {
    Optional<String> own = unit.reference().map(c -> c.country());
    return new TreeSet<>(own.map(Set::of).orElse(unit.document().countries()));
  }

  /** Returns the lowest index among the units. */
  int lowest() {
    return lowest;
  }

  Optional<String> reference() {
    return reference;
  }

  Set<PersonName> fullNames() {
    return fullNames;
  }

  /** Returns the words of all titles of offices. */
  Set<String> officeWords() {
    Set<String> out = new TreeSet<>();
    for (UnitOffice office : offices) {
      out.addAll(List.of(office.title().split(" ")));
    }
    out.remove("");
    return out;
  }

  /** Puts this cluster on one side of a user's "not the same". */
  void keepApart(int judgement, boolean first) {
    (first ? sideA : sideB).set(judgement);
  }

  /** Returns whether a user said that the two are not the same. */
  boolean judgedApart(Profile other) {
    return meet(sideA, other.sideB) || meet(sideB, other.sideA);
  }

  private static boolean meet(BitSet one, BitSet two) {
    return one.intersects(two);
  }

  /** Returns whether nothing speaks against taking the two for one. */
  boolean fits(Profile other) {
    if (place != other.place || person != other.person || judgedApart(other)) {
      return false;
    }
    if (reference.isPresent() && other.reference.isPresent()) {
      return reference.equals(other.reference) && namesFit(other);
    }
    return facility == other.facility
        && level.fits(other.level)
        && (person || countriesFit(other))
        && namesFit(other);
  }

  private boolean countriesFit(Profile other) {
    return countries.isEmpty()
        || other.countries.isEmpty()
        || countries.stream().anyMatch(other.countries::contains);
  }

  private boolean namesFit(Profile other) {
    return fullNames.stream()
        .limit(NAMES_CHECKED)
        .allMatch(
            a ->
                other.fullNames.stream()
                    .limit(NAMES_CHECKED)
                    .allMatch(b -> a.compatible(b) || a.nearlyCompatible(b)));
  }

  /** Takes over what is known of another cluster. */
  void absorb(Profile other) {
    lowest = Math.min(lowest, other.lowest);
    if (reference.isEmpty()) {
      reference = other.reference;
      if (reference.isPresent()) {
        countries.clear();
      }
    }
    level = level == Level.unknown ? other.level : level;
    mergeCountries(other);
    fullNames.addAll(other.fullNames);
    offices.addAll(other.offices);
    sideA.or(other.sideA);
    sideB.or(other.sideB);
  }

  private void mergeCountries(Profile other) {
    if (countries.isEmpty() || other.reference.isPresent()) {
      countries.addAll(other.countries);
    } else if (reference.isEmpty() && countriesFit(other) && !other.countries.isEmpty()) {
      countries.retainAll(other.countries);
    }
  }
}
