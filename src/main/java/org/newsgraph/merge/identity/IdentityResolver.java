package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.model.Entity;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Ref;

/** Decides which entities of documents are one. */
public final class IdentityResolver {

  private final Units units;
  private final List<Described> described = new ArrayList<>();
  private final Judgements judgements;

  private IdentityResolver(List<Extraction> sorted, Judgements judgements) {
    this.units = Units.of(sorted);
    this.judgements = judgements;
    for (Extraction extraction : sorted) {
      String id = extraction.document().id();
      extraction.entities().stream()
          .filter(e -> !e.named())
          .sorted(Comparator.comparing(Entity::id))
          .forEach(e -> described.add(new Described(new Ref(id, e.id()), e)));
    }
  }

  /**
   * Returns the identities of all entities.
   *
   * @param sorted extractions sorted by document id
   * @param judgements what a user says; it overrides the rules
   * @throws NewsgraphException DATA_INVALID when judgements contradict each other
   */
  public static Identities resolve(List<Extraction> sorted, Judgements judgements) {
    return new IdentityResolver(sorted, judgements).resolve();
  }

  private Identities resolve() {
    Identities automatic = identities(cluster(List.of()), List.of());
    if (judgements.all().isEmpty()) {
      return automatic;
    }
    JudgementTargets targets = new JudgementTargets(units, automatic.keys());
    List<Judged> judged =
        judgements.all().stream()
            .map(j -> new Judged(j, targets.find(j.one()), targets.find(j.two())))
            .toList();
    return identities(cluster(judged), judged);
  }

  /** A judgement with the units on its sides. */
  private record Judged(Judgements.Judgement judgement, List<Integer> one, List<Integer> two) {

    /** Returns what to tell of a side that names nothing. */
    Stream<String> warnings() {
      return Stream.concat(warning(judgement.one(), one), warning(judgement.two(), two));
    }

    private Stream<String> warning(String argument, List<Integer> found) {
      return found.isEmpty()
          ? Stream.of(
              judgement.place() + ": nothing is named " + argument + "; the line has no effect")
          : Stream.empty();
    }
  }

  private Clusters cluster(List<Judged> judged) {
    Clusters clusters = new Clusters(units.all());
    for (int i = 0; i < judged.size(); i++) {
      if (!judged.get(i).judgement().same()) {
        keepApart(clusters, judged.get(i), i);
      }
    }
    judged.stream().filter(j -> j.judgement().same()).forEach(j -> unite(clusters, j));
    Surroundings surroundings = new Surroundings(units, clusters);
    new NameRules(units, clusters, surroundings).apply();
    new PersonRules(units, clusters, surroundings).apply();
    new LoneNameRules(units, clusters, surroundings).apply();
    return clusters;
  }

  private static void keepApart(Clusters clusters, Judged judged, int number) {
    if (judged.one().isEmpty() || judged.two().isEmpty()) {
      return;
    }
    keepApart(clusters, judged.one(), judged.two(), number, true);
    keepApart(clusters, judged.two(), judged.one(), number, false);
  }

  private static void keepApart(
      Clusters clusters, List<Integer> side, List<Integer> other, int number, boolean first) {
    for (int unit : side) {
      if (!other.contains(unit)) {
        clusters.profile(unit).keepApart(number, first);
        clusters.decide(unit, Rule.USER_JUDGEMENT, 1);
      }
    }
  }

  private void unite(Clusters clusters, Judged judged) {
    if (judged.one().isEmpty() || judged.two().isEmpty()) {
      return;
    }
    if (Collections.disjoint(kinds(judged.one()), kinds(judged.two()))) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID,
          judged.judgement().place(),
          "a place and an actor cannot be the same");
    }
    List<Integer> all = new ArrayList<>(judged.one());
    all.addAll(judged.two());
    Map<Boolean, Integer> anchors = new TreeMap<>();
    for (int unit : all) {
      boolean place = units.all().get(unit).type().isPlace();
      Integer anchor = anchors.putIfAbsent(place, unit);
      if (anchor == null) {
        continue;
      }
      if (clusters.profile(anchor).judgedApart(clusters.profile(unit))) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            judged.judgement().place(),
            "this contradicts a 'not-same' of the same file");
      }
      clusters.force(anchor, unit, Rule.USER_JUDGEMENT, 1);
    }
  }

  /** Returns whether there are places, actors or both among units. */
  private Set<Boolean> kinds(List<Integer> group) {
    return group.stream().map(u -> units.all().get(u).type().isPlace()).collect(Collectors.toSet());
  }

  private Identities identities(Clusters clusters, List<Judged> judged) {
    List<Group> groups = Group.of(units, clusters);
    CanonicalKeys keys = new CanonicalKeys(groups, described);
    return new Identities(
        keys.byRef(),
        new CanonicalEntities(groups, described, keys).all(),
        new Decisions(groups, described, keys, clusters).all(),
        judged.stream().flatMap(Judged::warnings).toList());
  }
}
