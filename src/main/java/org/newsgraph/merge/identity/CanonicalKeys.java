package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.merge.text.Slug;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Ref;

/**
 * Gives every thing a readable key of its own. Of several things with one name, the one that most
 * documents name keeps the bare name; the others are qualified by where they lie, their office,
 * kind or reference entry.
 */
final class CanonicalKeys {

  private static final int TAG_DIGITS = 6;

  private final Map<Group, String> byGroup = new IdentityHashMap<>();
  private final Map<String, String> byReference = new HashMap<>();
  private final SortedMap<Ref, String> byRef = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  CanonicalKeys(List<Group> groups, List<Described> described) {
    List<Group> sorted = new ArrayList<>(groups);
    sorted.sort(
        Comparator.comparing((Group g) -> -g.members().size())
            .thenComparing(g -> g.reference().isEmpty())
            .thenComparing(g -> g.reference().map(Candidate::key).orElse(""))
            .thenComparing(g -> g.first().ref()));
    List<Group> late = sorted.stream().filter(g -> !give(g, base(g))).toList();
    late.forEach(g -> give(g, qualified(g)));
    Map<String, String> tags = new HashMap<>();
    for (Described one : described) {
      String tag = tags.computeIfAbsent(one.ref().document(), CanonicalKeys::tag);
      byRef.put(one.ref(), unique(one.key(tag)));
    }
  }

  private static String tag(String document) {
    return Slug.documentTag(document, TAG_DIGITS);
  }

  private boolean give(Group group, String key) {
    if (!used.add(key)) {
      return false;
    }
    byGroup.put(group, key);
    group.reference().ifPresent(c -> byReference.putIfAbsent(c.key(), key));
    group.members().forEach(u -> byRef.put(u.ref(), key));
    return true;
  }

  private static String base(Group group) {
    String start = group.first().type().isPlace() ? "place/" : "actor/";
    return start + Slug.of(group.labels().preferred());
  }

  private String qualified(Group group) {
    String base = base(group);
    return qualifiers(group)
        .filter(q -> !Slug.of(q).equals(Slug.of(group.labels().preferred())))
        .map(q -> base + "-" + Slug.of(q))
        .filter(k -> !used.contains(k))
        .findFirst()
        .orElseGet(() -> unique(base));
  }

  private static Stream<String> qualifiers(Group group) {
    Optional<Candidate> reference = group.reference();
    Stream<String> containing =
        reference.stream().flatMap(c -> c.within().stream()).map(Candidate::label);
    Stream<String> offices = group.first().entity().offices().stream().map(o -> o.title());
    Supplier<String> origin =
        () ->
            tag(group.first().ref().document())
                + "-"
                + group.first().entity().mentions().get(0).words().start();
    return Stream.of(
            containing,
            offices,
            reference.stream().map(Candidate::key),
            Stream.of(group.type().name(), origin.get()))
        .flatMap(s -> s);
  }

  /** Returns a key, with a number if it is taken, and takes it. */
  String unique(String key) {
    String out = key;
    for (int i = 2; !used.add(out); i++) {
      out = key + "-" + i;
    }
    return out;
  }

  /**
   * Returns the key of a place that contains others, and takes one if no document names the place.
   *
   * @param chain the place, then what contains it
   */
  String take(List<Candidate> chain) {
    Candidate reference = chain.get(0);
    String known = byReference.get(reference.key());
    if (known != null) {
      return known;
    }
    String bare = "place/" + Slug.of(reference.label());
    String outer = chain.size() > 1 ? chain.get(1).label() : reference.key();
    String key = used.contains(bare) ? unique(bare + "-" + Slug.of(outer)) : unique(bare);
    byReference.put(reference.key(), key);
    return key;
  }

  String of(Group group) {
    return byGroup.get(group);
  }

  Optional<String> ofReference(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  SortedMap<Ref, String> byRef() {
    return byRef;
  }
}
