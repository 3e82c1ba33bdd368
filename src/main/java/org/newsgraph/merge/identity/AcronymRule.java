package org.newsgraph.merge.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.merge.text.NameFolding;

/**
 * Joins an acronym with the only name that it abbreviates, where documents of one time and place
 * tell both.
 */
final class AcronymRule {

  private static final double ACRONYM = 0.8;
  private static final int SHORTEST = 3;

  /** So many documents with the long form are asked whether they support an acronym. */
  private static final int MOST_WITNESSES = 200;

  private static final Pattern BLANKS = Pattern.compile("[\\s-]+");
  private static final Set<String> UNSPOKEN = Set.of("of", "the", "and", "for", "in", "on", "to");

  private final Units units;
  private final Clusters clusters;
  private final Surroundings surroundings;
  private final Blocks longForms = new Blocks();
  private final Map<String, List<Integer>> things = new HashMap<>();

  AcronymRule(Units units, Clusters clusters, Surroundings surroundings) {
    this.units = units;
    this.clusters = clusters;
    this.surroundings = surroundings;
  }

  /** Applies the rule. */
  void apply() {
    units.all().stream().filter(AcronymRule::isBody).forEach(this::index);
    for (Unit unit : units.all()) {
      if (isBody(unit)) {
        unit.names().stream()
            .filter(UnitName::acronym)
            .map(UnitName::plain)
            .filter(a -> a.length() >= SHORTEST)
            .forEach(a -> expand(unit, unit.type() + " " + a));
      }
    }
  }

  private static boolean isBody(Unit unit) {
    return !unit.isPerson() && !unit.type().isPlace();
  }

  private void index(Unit unit) {
    unit.names().stream()
        .map(n -> initials(n.text()))
        .filter(i -> i.length() >= SHORTEST)
        .forEach(i -> longForms.put(unit.type() + " " + i, unit.index()));
  }

  private void expand(Unit acronym, String key) {
    List<Integer> fitting =
        things.computeIfAbsent(key, k -> clusters.roots(longForms.get(k))).stream()
            .filter(l -> clusters.fit(l, acronym.index()))
            .toList();
    if (fitting.size() == 1 && named(acronym, fitting.get(0)) && supported(acronym, key)) {
      clusters.join(fitting.get(0), acronym.index(), Rule.ACRONYM, ACRONYM);
    }
  }

  /** An acronym that the reference data take for something must be that under the long name too. */
  private boolean named(Unit acronym, int longForm) {
    Optional<String> label = acronym.reference().map(c -> NameFolding.plain(c.label()));
    return label.isEmpty()
        || clusters.together(longForm, acronym.index())
        || acronym.names().stream().anyMatch(n -> n.plain().equals(label.get()))
        || units.all().get(longForm).names().stream().anyMatch(n -> n.plain().equals(label.get()));
  }

  private boolean supported(Unit acronym, String key) {
    return longForms.get(key).stream()
        .limit(MOST_WITNESSES)
        .map(units.all()::get)
        .anyMatch(
            u ->
                u.ref().document().equals(acronym.ref().document())
                    || surroundings.shared(u, acronym));
  }

  /** Returns the initials of the telling words of a long form; empty for a single word. */
  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : BLANKS.split(name)) {
      if (!word.isEmpty() && !UNSPOKEN.contains(word.toLowerCase(Locale.ROOT))) {
        out.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return out.toString();
  }
}
