package org.newsgraph.merge.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.Slug;
import org.newsgraph.model.EventType;

/** Gives happenings readable keys and titles. */
final class HappeningNames {

  private final EntityIndex index;
  private final Map<Profile, String> keys = new HashMap<>();

  /**
   * Names happenings.
   *
   * @param happenings in an order that depends on what is told only
   */
  HappeningNames(List<Profile> happenings, EntityIndex index) {
    this.index = index;
    Map<String, List<Profile>> byBase = new TreeMap<>();
    for (Profile happening : happenings) {
      byBase.computeIfAbsent(base(happening), k -> new ArrayList<>()).add(happening);
    }
    byBase.forEach(this::number);
  }

  /** Gives the bare key to the happening that most documents tell, numbers to the others. */
  private void number(String base, List<Profile> same) {
    List<Profile> sorted = new ArrayList<>(same);
    sorted.sort(
        Comparator.comparing((Profile p) -> !p.asserted())
            .thenComparing(p -> -p.documents().size())
            .thenComparing(p -> -p.tellings().size())
            .thenComparing(
                p ->
                    p.tellings().stream()
                        .map(Telling::ref)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
    for (int i = 0; i < sorted.size(); i++) {
      keys.put(sorted.get(i), i == 0 ? base : base + "_" + (i + 1));
    }
  }

  String key(Profile happening) {
    return keys.get(happening);
  }

  private String base(Profile happening) {
    StringBuilder out = new StringBuilder("event/");
    out.append(Types.words(happening.type()).replace(' ', '-'));
    object(happening).ifPresent(o -> out.append('-').append(Slug.of(o)));
    subject(happening).ifPresent(k -> out.append('-').append(k.substring(k.indexOf('/') + 1)));
    HappeningTime.of(happening.tellings()).slug().ifPresent(d -> out.append('-').append(d));
    return out.toString();
  }

  /** Returns the title: {@code Prison release, Herat, 7 July 2021}. */
  String label(Profile happening) {
    String type = Types.words(happening.type());
    StringBuilder out = new StringBuilder();
    out.append(Character.toUpperCase(type.charAt(0))).append(type.substring(1));
    object(happening).ifPresent(o -> out.append(" (").append(o).append(')'));
    subject(happening).ifPresent(k -> out.append(", ").append(index.entity(k).label()));
    HappeningTime.of(happening.tellings()).words().ifPresent(d -> out.append(", ").append(d));
    return out.toString();
  }

  /** Returns the sort of thing that an act upon one thing is done to, if no target is named. */
  private static Optional<String> object(Profile happening) {
    boolean described = Types.ofOneObject(happening.type()) && happening.targets().isEmpty();
    return described ? most(happening, t -> Telling.heads(t.describedTargets())) : Optional.empty();
  }

  /** Returns what a happening is best known by: its place, else its target, else its actor. */
  private Optional<String> subject(Profile happening) {
    if (Types.ofOneObject(happening.type()) || happening.type() == EventType.Attack) {
      Optional<String> object =
          most(happening, t -> t.targets().stream().filter(index::isPlace).toList());
      if (object.isPresent()) {
        return object;
      }
    }
    return most(happening, t -> innermost(t, happening))
        .or(() -> most(happening, Telling::targets))
        .or(() -> most(happening, Telling::actors))
        .or(() -> happening.countries().stream().findFirst());
  }

  private static List<String> innermost(Telling telling, Profile happening) {
    return telling.places().stream().filter(happening.places()::contains).toList();
  }

  private static Optional<String> most(
      Profile happening, Function<Telling, Collection<String>> what) {
    Map<String, Integer> counts = new TreeMap<>();
    boolean asserted = happening.asserted();
    for (Telling telling : happening.tellings()) {
      if (telling.asserted() == asserted) {
        what.apply(telling).forEach(k -> counts.merge(k, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
