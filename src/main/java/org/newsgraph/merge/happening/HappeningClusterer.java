package org.newsgraph.merge.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private final JoinRules rules;
  private final BlockIndex blocks;
  private final List<Profile> happenings = new ArrayList<>();

  HappeningClusterer(EntityIndex index) {
    rules = new JoinRules(index);
    blocks = new BlockIndex(index);
  }

  /** Returns the happenings of the tellings that documents group. */
  List<Profile> cluster(List<Profile> strands) {
    List<Profile> sorted = new ArrayList<>(strands);
    sorted.sort(
        Comparator.comparing((Profile p) -> !p.asserted())
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

  private OptionalInt best(Profile strand) {
    int best = -1;
    int bestScore = 0;
    int nextScore = 0;
    boolean vague = false;
    for (int candidate : blocks.find(strand)) {
      Optional<JoinRules.Fit> fit = rules.fit(happenings.get(candidate), strand);
      int score = fit.map(JoinRules.Fit::score).orElse(0);
      if (score > bestScore) {
        nextScore = bestScore;
        best = candidate;
        bestScore = score;
        vague = fit.get().vague();
      } else {
        nextScore = Math.max(nextScore, score);
      }
    }
    boolean clear = !vague || bestScore - nextScore >= CLEAR_LEAD || nextScore == 0;
    return best >= 0 && clear ? OptionalInt.of(best) : OptionalInt.empty();
  }
}
