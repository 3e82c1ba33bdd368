package org.newsgraph.merge.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Ref;

/**
 * Takes tellings of all documents for happenings. The tellings that tell most come first; each then
 * joins the happening that it fits best, or makes its own. The order depends on what is told only.
 */
final class HappeningClusterer {

  /** A vague telling joins only a happening that fits better by so much than the next one. */
  private static final int CLEAR_LEAD = 3;

  /** So many names must documents without any date have in common with those of a happening. */
  private static final int FEWEST_IN_COMMON = 2;

  private final Affinity affinity;
  private final JoinRules rules;
  private final BlockIndex blocks;
  private final List<Profile> happenings = new ArrayList<>();

  HappeningClusterer(Collection<String> documents, EntityIndex index) {
    affinity = new Affinity(documents, index);
    rules = new JoinRules(index);
    blocks = new BlockIndex(index);
  }

  /** Returns the happenings of the tellings that documents group. */
  List<Profile> cluster(List<Profile> strands) {
    List<Profile> sorted = new ArrayList<>(strands);
    sorted.sort(
        Comparator.comparing((Profile p) -> !p.asserted())
            .thenComparing(p -> p.told().isEmpty())
            .thenComparing(p -> rank(p))
            .thenComparing(p -> -p.tellings().size())
            .thenComparing(p -> first(p)));
    sorted.forEach(this::place);
    return new KinJoiner(happenings, rules, blocks).join();
  }

  private static int rank(Profile strand) {
    int day = strand.days().isEmpty() ? (strand.earliest() == null ? 4 : 2) : 0;
    int place = strand.places().isEmpty() ? 3 : 0;
    int actor = strand.actors().isEmpty() ? 1 : 0;
    return 2 * (day + place) + actor;
  }

  private static Ref first(Profile strand) {
    return strand.tellings().get(0).ref();
  }

  private void place(Profile strand) {
    OptionalInt best = best(strand);
    int happening = best.orElse(happenings.size());
    blocks.add(happening, strand);
    if (best.isPresent()) {
      happenings.get(happening).absorb(strand);
    } else {
      happenings.add(strand);
    }
  }

  /** A happening that tellings fit. */
  private record Option(int happening, JoinRules.Fit fit, int affinity) {}

  private OptionalInt best(Profile strand) {
    List<Option> options = new ArrayList<>();
    for (int candidate : blocks.find(strand)) {
      Profile happening = happenings.get(candidate);
      rules
          .fit(happening, strand)
          .ifPresent(
              f ->
                  options.add(
                      new Option(candidate, f, f.vague() ? affinity.of(strand, happening) : 0)));
    }
    if (strand.told().isEmpty()) {
      options.removeIf(o -> o.fit().vague() && o.affinity() < FEWEST_IN_COMMON);
    }
    options.sort(
        Comparator.comparing((Option o) -> -o.fit().score())
            .thenComparing(o -> -o.affinity())
            .thenComparing(Option::happening));
    return clear(options);
  }

  /** Returns the first option, unless it is vague and another one fits about as well. */
  private static OptionalInt clear(List<Option> options) {
    if (options.isEmpty()) {
      return OptionalInt.empty();
    }
    Option best = options.get(0);
    if (!best.fit().vague()) {
      return OptionalInt.of(best.happening());
    }
    List<Option> close =
        options.stream()
            .filter(o -> best.fit().score() - o.fit().score() < CLEAR_LEAD)
            .sorted(Comparator.comparing((Option o) -> -o.affinity()))
            .toList();
    boolean clear = close.size() == 1 || close.get(0).affinity() > close.get(1).affinity();
    return clear ? OptionalInt.of(close.get(0).happening()) : OptionalInt.empty();
  }
}
