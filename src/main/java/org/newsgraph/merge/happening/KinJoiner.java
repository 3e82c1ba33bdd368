package org.newsgraph.merge.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins happenings that only documents without any date tell with those of dated documents, where
 * the documents are kin: they have other happenings in common, so they tell one story.
 */
final class KinJoiner {

  private static final int FEWEST_IN_COMMON = 2;

  private final List<Profile> happenings;
  private final JoinRules rules;
  private final BlockIndex blocks;
  private final Map<String, Set<Integer>> byDocument = new HashMap<>();
  private final Set<Integer> gone = new HashSet<>();

  KinJoiner(List<Profile> happenings, JoinRules rules, BlockIndex blocks) {
    this.happenings = happenings;
    this.rules = rules;
    this.blocks = blocks;
    for (int i = 0; i < happenings.size(); i++) {
      for (String document : happenings.get(i).documents()) {
        byDocument.computeIfAbsent(document, k -> new HashSet<>()).add(i);
      }
    }
  }

  /** Returns the happenings after joining. */
  List<Profile> join() {
    for (int i = 0; i < happenings.size(); i++) {
      if (happenings.get(i).told().isEmpty() && happenings.get(i).days().isEmpty()) {
        joinKin(i);
      }
    }
    List<Profile> out = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      if (!gone.contains(i)) {
        out.add(happenings.get(i));
      }
    }
    return out;
  }

  private void joinKin(int undated) {
    Profile tellings = happenings.get(undated);
    List<Integer> fitting =
        blocks.find(tellings).stream()
            .filter(j -> j != undated && !gone.contains(j))
            .filter(j -> rules.fitAmongKin(happenings.get(j), tellings))
            .filter(j -> inCommon(undated, j) >= FEWEST_IN_COMMON)
            .toList();
    List<Integer> dated =
        fitting.stream().filter(j -> !happenings.get(j).days().isEmpty()).toList();
    List<Integer> best = dated.isEmpty() ? fitting : dated;
    if (best.size() == 1) {
      happenings.get(best.get(0)).absorb(tellings);
      tellings.documents().forEach(d -> byDocument.get(d).add(best.get(0)));
      gone.add(undated);
    }
  }

  private long inCommon(int one, int two) {
    Set<Integer> ofOne = around(one);
    return around(two).stream()
        .filter(h -> h != one && h != two && !gone.contains(h))
        .filter(ofOne::contains)
        .count();
  }

  private Set<Integer> around(int happening) {
    Set<Integer> out = new HashSet<>();
    happenings.get(happening).documents().forEach(d -> out.addAll(byDocument.get(d)));
    return out;
  }
}
