package org.newsgraph.merge.happening;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.HeadNoun;
import org.newsgraph.merge.text.Phrase;
import org.newsgraph.merge.text.Range;
import org.newsgraph.model.EntityType;
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
 * @param figuresContradict whether both count the same, but no numbers of both can mean one
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
    boolean figuresContradict,
    boolean actorsClash,
    boolean objectsClash,
    boolean figuresDiffer) {

  private static final int SMALLEST_TELLING_NUMBER = 3;

  /** Returns what two profiles have in common. */
  static Overlap of(Profile one, Profile two, EntityIndex index) {
    boolean oneObject = Types.ofOneObject(one.type());
    Set<String> objects =
        oneObject
            ? common(object(one, index), object(two, index))
            : common(one.targets(), two.targets());
    return new Overlap(
        shared(one, two, index),
        !objects.isEmpty(),
        alike(one.describedTargets(), two.describedTargets()),
        sharedFigure(one, two),
        figuresAgree(one, two),
        !figuresAgree(one, two) && sameRole(one, two),
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

  private static boolean sameRole(Profile one, Profile two) {
    return one.figures().stream()
        .anyMatch(f -> two.figures().stream().anyMatch(g -> f.role() == g.role()));
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
    Set<String> a = oneObject ? object(one, index) : victims(one, index);
    Set<String> b = oneObject ? object(two, index) : victims(two, index);
    if (!a.isEmpty() && !b.isEmpty()) {
      return a.stream()
          .noneMatch(x -> b.stream().anyMatch(y -> oneObject ? x.equals(y) : index.oneSide(x, y)));
    }
    if (oneObject && !(a.isEmpty() && b.isEmpty())) {
      return !(a.isEmpty() ? one : two).describedTargets().isEmpty();
    }
    return describedClash(one.describedTargets(), two.describedTargets());
  }

  /** Returns the named targets that are no place. */
  private static Set<String> victims(Profile profile, EntityIndex index) {
    return profile.targets().stream()
        .filter(t -> !index.isPlace(t))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns what is taken or left: the places and bodies among the targets, else, when no thing is
   * told, the place where it is. An enemy who is driven out is no such thing.
   */
  private static Set<String> object(Profile profile, EntityIndex index) {
    Set<String> out = new TreeSet<>();
    for (String target : profile.targets()) {
      EntityType type = index.entity(target).type();
      boolean body = type == EntityType.Organization || type == EntityType.Government;
      if (type.isPlace() || (body && profile.type() == EventType.Seizure)) {
        out.add(target);
      }
    }
    return out.isEmpty() && profile.describedTargets().isEmpty() ? profile.places() : out;
  }

  private static boolean describedClash(Set<Phrase> one, Set<Phrase> two) {
    return !one.isEmpty() && !two.isEmpty() && !anybody(one) && !anybody(two) && !alike(one, two);
  }

  private static boolean anybody(Set<Phrase> phrases) {
    return phrases.stream().anyMatch(p -> p.head().equals(HeadNoun.PEOPLE));
  }

  private static boolean alike(Set<Phrase> one, Set<Phrase> two) {
    return one.stream().anyMatch(a -> two.stream().anyMatch(a::alike));
  }
}
