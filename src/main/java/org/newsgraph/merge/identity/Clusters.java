package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.newsgraph.merge.text.UnionFind;

/**
 * Units taken for one thing, so far. Every join is checked against what is known of both clusters
 * as wholes, so that a chain of likenesses cannot join two different things.
 */
final class Clusters {

  /** A unit is tried against at most so many clusters of one block, the largest first. */
  private static final int MOST_ANCHORS = 40;

  private final UnionFind sets;
  private final Profile[] profiles;
  private final Decision[] decisions;

  /** The rule that brought a unit to its cluster, and how sure it is. */
  record Decision(Rule rule, double confidence) {}

  Clusters(List<Unit> units) {
    sets = new UnionFind(units.size());
    profiles = units.stream().map(Profile::new).toArray(Profile[]::new);
    decisions = new Decision[units.size()];
  }

  int find(int unit) {
    return sets.find(unit);
  }

  int size(int unit) {
    return sets.size(unit);
  }

  Profile profile(int unit) {
    return profiles[sets.find(unit)];
  }

  /** Returns why a unit belongs to its cluster. */
  Decision decision(int unit) {
    return decisions[unit] == null ? new Decision(Rule.OWN_NAME, 1) : decisions[unit];
  }

  boolean together(int one, int two) {
    return sets.find(one) == sets.find(two);
  }

  boolean fit(int one, int two) {
    return together(one, two) || profile(one).fits(profile(two));
  }

  /**
   * Joins the clusters of two units unless something speaks against it.
   *
   * @return whether they are together now
   */
  boolean join(int one, int two, Rule rule, double confidence) {
    if (!fit(one, two)) {
      return false;
    }
    return force(one, two, rule, confidence);
  }

  /** Joins the clusters of two units whatever speaks against it. */
  boolean force(int one, int two, Rule rule, double confidence) {
    decide(one, rule, confidence);
    decide(two, rule, confidence);
    int a = sets.find(one);
    int b = sets.find(two);
    if (a != b) {
      int root = sets.union(a, b);
      int other = root == a ? b : a;
      profiles[root].absorb(profiles[other]);
      profiles[other] = null;
    }
    return true;
  }

  /** Notes why a unit belongs where it does, unless that is known already. */
  void decide(int unit, Rule rule, double confidence) {
    if (decisions[unit] == null) {
      decisions[unit] = new Decision(rule, confidence);
    }
  }

  /** Joins all units of a block that can be one, starting from those that are known best. */
  void joinAll(Collection<Integer> block, Rule rule, double confidence) {
    List<Integer> anchors = new ArrayList<>();
    for (int unit : byKnowledge(block)) {
      boolean joined = false;
      for (int i = 0; i < anchors.size() && i < MOST_ANCHORS && !joined; i++) {
        joined = join(anchors.get(i), unit, rule, confidence);
      }
      if (!joined) {
        anchors.add(unit);
      }
    }
  }

  /** Returns the units, those of clusters with a reference entry first, then by size. */
  private List<Integer> byKnowledge(Collection<Integer> block) {
    List<Integer> out = new ArrayList<>(new TreeSet<>(block));
    out.sort(
        Comparator.comparing((Integer u) -> profile(u).reference().isEmpty())
            .thenComparing(u -> -size(u))
            .thenComparing(u -> profile(u).lowest())
            .thenComparing(u -> u));
    return out;
  }

  /** Returns one unit of each cluster among the given ones: that of the lowest index. */
  List<Integer> roots(Collection<Integer> block) {
    TreeSet<Integer> out = new TreeSet<>();
    block.forEach(u -> out.add(profile(u).lowest()));
    return List.copyOf(out);
  }
}
