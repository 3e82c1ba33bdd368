package org.newsgraph.merge.happening;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.HeadNoun;
import org.newsgraph.merge.text.Range;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Figure;

/**
 * What two happenings have in common besides time and place, and what speaks against their being
 * one.
 *
 * @param shared number of named participants in common, places apart
 * @param sharedObject whether they are done to one named thing
 * @param sharedHead whether they are done to people or things described alike
 * @param sharedFigure whether a number of three or more is the same in both
 * @param figuresAgree whether both count the same and can mean one number
 * @param actorsClash whether their named actors cannot be one side
 * @param objectsClash whether they are done to different things
 * @param figuresDiffer whether exact numbers of one role differ
 */
record Overlap(
    int shared,
    boolean sharedObject,
    boolean sharedHead,
    boolean sharedFigure,
    boolean figuresAgree,
    boolean actorsClash,
    boolean objectsClash,
    boolean figuresDiffer) {

  private static final int SMALLEST_TELLING_NUMBER = 3;

  /** Returns what two profiles have in common. */
  static Overlap of(Profile one, Profile two, EntityIndex index) {
    Set<String> objects = common(one.targets(), two.targets());
    return new Overlap(
        shared(one, two, index),
        !objects.isEmpty(),
        !common(one.targetHeads(), two.targetHeads()).isEmpty(),
        sharedFigure(one, two),
        figuresAgree(one, two),
        actorsClash(one, two, index),
        objectsClash(one, two, index),
        figuresDiffer(one, two));
  }

  private static Set<String> common(Set<String> one, Set<String> two) {
    Set<String> out = new TreeSet<>(one);
    out.retainAll(two);
    return out;
  }

  private static int shared(Profile one, Profile two, EntityIndex index) {
    Set<String> a = new HashSet<>(one.actors());
    Set<String> b = new HashSet<>(two.actors());
    a.addAll(one.targets());
    b.addAll(two.targets());
    a.removeIf(index::isPlace);
    b.removeIf(index::isPlace);
    return (int) a.stream().filter(x -> b.stream().anyMatch(y -> index.oneSide(x, y))).count();
  }

  private static boolean sharedFigure(Profile one, Profile two) {
    return one.figures().stream()
        .anyMatch(f -> two.figures().stream().anyMatch(g -> telling(f) && sameNumber(f, g)));
  }

  private static boolean figuresAgree(Profile one, Profile two) {
    return one.figures().stream()
        .anyMatch(
            f ->
                two.figures().stream()
                    .anyMatch(g -> f.role() == g.role() && Range.of(f).meets(Range.of(g))));
  }

  private static boolean telling(Figure figure) {
    return figure.min() != null && figure.min() >= SMALLEST_TELLING_NUMBER;
  }

  private static boolean sameNumber(Figure one, Figure two) {
    return one.role() == two.role()
        && Objects.equals(one.min(), two.min())
        && Objects.equals(one.of(), two.of());
  }

  private static boolean figuresDiffer(Profile one, Profile two) {
    return one.figures().stream()
        .anyMatch(
            f ->
                two.figures().stream()
                    .anyMatch(g -> f.role() == g.role() && exact(f) && exact(g) && differ(f, g)));
  }

  private static boolean exact(Figure figure) {
    return figure.min() != null && figure.min().equals(figure.max()) && !figure.approximate();
  }

  private static boolean differ(Figure one, Figure two) {
    return !one.min().equals(two.min());
  }

  private static boolean actorsClash(Profile one, Profile two, EntityIndex index) {
    if (one.type() == EventType.PrisonRelease) {
      return false;
    }
    Set<String> a = sides(one, index);
    Set<String> b = sides(two, index);
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> index.oneSide(x, y)));
  }

  private static Set<String> sides(Profile profile, EntityIndex index) {
    Set<String> out = new TreeSet<>(profile.actors());
    if (Types.mutual(profile.type())) {
      profile.targets().stream().filter(t -> !index.isPlace(t)).forEach(out::add);
    }
    return out;
  }

  private static boolean objectsClash(Profile one, Profile two, EntityIndex index) {
    boolean release = one.type() == EventType.PrisonRelease;
    if (release || Types.mutual(one.type()) || !common(one.targets(), two.targets()).isEmpty()) {
      return false;
    }
    boolean oneObject = Types.ofOneObject(one.type());
    Set<String> a = named(one, oneObject, index);
    Set<String> b = named(two, oneObject, index);
    if (!a.isEmpty() && !b.isEmpty()) {
      return a.stream().noneMatch(x -> b.stream().anyMatch(y -> oneThing(x, y, oneObject, index)));
    }
    if (oneObject && !(a.isEmpty() && b.isEmpty())) {
      return !(a.isEmpty() ? one : two).targetHeads().isEmpty();
    }
    return headsClash(one.targetHeads(), two.targetHeads());
  }

  /** Returns the named targets: of an act upon one thing all, else those that are no place. */
  private static Set<String> named(Profile profile, boolean withPlaces, EntityIndex index) {
    return profile.targets().stream()
        .filter(t -> withPlaces || !index.isPlace(t))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean oneThing(String one, String two, boolean exact, EntityIndex index) {
    return one.equals(two) || (!exact && index.oneSide(one, two));
  }

  private static boolean headsClash(Set<String> one, Set<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    boolean general = one.contains(HeadNoun.PEOPLE) || two.contains(HeadNoun.PEOPLE);
    return !general && one.stream().noneMatch(two::contains);
  }
}
