package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.merge.text.NameFolding;

/** Who is told, by full name, to hold which office. Made after full names and places are joined. */
final class OfficeHolders {

  private final Clusters clusters;
  private final Map<String, Set<Entry>> entries = new LinkedHashMap<>();

  /** What the index keeps: equal tellings of one season are one entry. */
  private record Entry(int person, PersonName name, OptionalInt of, String season) {}

  /**
   * A holder of an office that a lone name is told with.
   *
   * @param unit a unit of the person
   * @param name the full name
   * @param sameOffice whether both tell the office of the same place or body, else of none
   */
  record Holder(int unit, PersonName name, boolean sameOffice) {}

  OfficeHolders(Units units, Clusters clusters) {
    this.clusters = clusters;
    for (Unit unit : units.all()) {
      for (PersonName name : unit.fullNames()) {
        unit.offices().forEach(o -> put(unit, name, o));
      }
    }
  }

  private void put(Unit unit, PersonName name, UnitOffice office) {
    int person = clusters.profile(unit.index()).lowest();
    Entry entry = new Entry(person, name, of(office), unit.document().season());
    for (String word : name.words()) {
      entries
          .computeIfAbsent(office.title() + " " + bones(word), k -> new LinkedHashSet<>())
          .add(entry);
    }
  }

  /** Returns the cluster that an office belongs to. */
  private OptionalInt of(UnitOffice office) {
    return office.of().isEmpty()
        ? office.of()
        : OptionalInt.of(clusters.profile(office.of().getAsInt()).lowest());
  }

  /** Returns the first consonants of a word: words of which one begins the other share them. */
  private static String bones(String word) {
    String skeleton = NameFolding.skeleton(word);
    return skeleton.substring(0, Math.min(2, skeleton.length()));
  }

  /** Returns the holders, within about a year, of an office of a lone name's person. */
  List<Holder> find(Unit lone, String word) {
    List<Holder> out = new ArrayList<>();
    Set<String> seasons = Set.copyOf(lone.document().seasonsOfYear());
    for (UnitOffice office : lone.offices()) {
      if (office.title().isEmpty()) {
        continue;
      }
      OptionalInt of = of(office);
      for (Entry entry : entries.getOrDefault(office.title() + " " + bones(word), Set.of())) {
        boolean bothOf = of.isPresent() && entry.of().isPresent();
        boolean anyTime = seasons.isEmpty() || entry.season().isEmpty();
        if ((anyTime || seasons.contains(entry.season())) && (!bothOf || of.equals(entry.of()))) {
          out.add(new Holder(entry.person(), entry.name(), bothOf));
        }
      }
    }
    return out;
  }
}
