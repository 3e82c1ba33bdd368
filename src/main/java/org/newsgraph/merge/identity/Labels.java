package org.newsgraph.merge.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.model.Mention;

/**
 * How a thing is called in the documents.
 *
 * @param preferred the name that most documents use; a full name goes before a part of it, a long
 *     form before an acronym
 * @param others all other spellings, sorted
 */
record Labels(String preferred, List<String> others) {

  private static final int SHORTEST_SHOUT = 6;

  /** A spelling with the number of documents and mentions that have it. */
  private record Spelling(UnitName name, int documents, int mentions, boolean person) {

    /** Lower is better. */
    int shape() {
      boolean shouted = name.text().length() >= SHORTEST_SHOUT && NameFolding.shouted(name.text());
      boolean partial = person ? !name.person().full() : name.acronym();
      return (partial ? 2 : 0) + (shouted ? 1 : 0);
    }
  }

  /** Returns the labels of the units of one thing. */
  static Labels of(List<Unit> members) {
    Map<String, Spelling> spellings = new TreeMap<>();
    for (Unit unit : members) {
      Set<String> seen = new HashSet<>();
      for (UnitName name : unit.names()) {
        if (seen.add(name.text())) {
          Spelling one = new Spelling(name, 1, mentions(unit, name), unit.isPerson());
          spellings.merge(name.text(), one, Labels::sum);
        }
      }
    }
    String preferred = spellings.values().stream().min(BEST_FIRST).orElseThrow().name().text();
    return new Labels(
        preferred, spellings.keySet().stream().filter(s -> !s.equals(preferred)).toList());
  }

  private static final Comparator<Spelling> BEST_FIRST =
      Comparator.comparing(Spelling::shape)
          .thenComparing(s -> -s.documents())
          .thenComparing(s -> -s.name().person().words().size())
          .thenComparing(s -> -s.mentions())
          .thenComparing(s -> s.name().text());

  private static Spelling sum(Spelling one, Spelling two) {
    return new Spelling(
        one.name(),
        one.documents() + two.documents(),
        one.mentions() + two.mentions(),
        one.person());
  }

  private static int mentions(Unit unit, UnitName name) {
    int out = 0;
    for (Mention mention : unit.entity().mentions()) {
      if (mention.words().text().contains(name.text())) {
        out++;
      }
    }
    return out;
  }
}
