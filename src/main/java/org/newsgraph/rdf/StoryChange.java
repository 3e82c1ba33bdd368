package org.newsgraph.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/**
 * A story and the one before it.
 *
 * @param before the story that was
 * @param after the story that is
 * @param documents ids of the documents that were added, removed, read anew, or whose entities or
 *     events have other canonical keys now: those whose own graphs may differ
 */
public record StoryChange(Story before, Story after, Set<String> documents) {

  /** Copies the set. */
  public StoryChange {
    documents = Set.copyOf(documents);
  }

  /**
   * Compares two stories.
   *
   * @param anew ids of the documents that were added, removed or read anew
   */
  public static StoryChange of(Story before, Story after, Collection<String> anew) {
    Set<String> documents = new HashSet<>(anew);
    addChanged(before.entityKeys(), after.entityKeys(), documents);
    addChanged(before.happeningKeys(), after.happeningKeys(), documents);
    return new StoryChange(before, after, documents);
  }

  private static void addChanged(
      SortedMap<Ref, String> before, SortedMap<Ref, String> after, Set<String> documents) {
    if (before.equals(after)) {
      return;
    }
    Map<Ref, String> was = new HashMap<>(before);
    after.forEach(
        (ref, key) -> {
          if (!key.equals(was.remove(ref))) {
            documents.add(ref.document());
          }
        });
    was.keySet().forEach(ref -> documents.add(ref.document()));
  }

  /** Returns whether a document's own graph may differ. */
  boolean touches(Ref ref) {
    return documents.contains(ref.document());
  }

  /** Returns whether any of the tellings stands in a document whose own graph may differ. */
  boolean touchesAny(List<Ref> tellings) {
    return tellings.stream().anyMatch(this::touches);
  }

  /**
   * Returns the names under which the one story has other records than the other, or records that
   * are touched by documents.
   *
   * @param records the records of a story, in any order
   * @param name the name of a record; several may have one name
   * @param touched whether a record rests on a document whose own graph may differ
   */
  <T> Set<String> names(
      Function<Story, Collection<T>> records, Function<T, String> name, Predicate<T> touched) {
    List<T> was = List.copyOf(records.apply(before));
    List<T> is = List.copyOf(records.apply(after));
    Set<String> out = new HashSet<>();
    if (!was.equals(is)) {
      Map<String, Set<T>> earlier = byName(was, name);
      byName(is, name)
          .forEach(
              (key, some) -> {
                if (!some.equals(earlier.remove(key))) {
                  out.add(key);
                }
              });
      out.addAll(earlier.keySet());
    }
    is.stream().filter(touched).map(name).forEach(out::add);
    return out;
  }

  private static <T> Map<String, Set<T>> byName(Collection<T> records, Function<T, String> name) {
    Map<String, Set<T>> out = new HashMap<>();
    for (T record : records) {
      Set<T> only = Set.of(record);
      out.merge(name.apply(record), only, StoryChange::union);
    }
    return out;
  }

  private static <T> Set<T> union(Set<T> one, Set<T> two) {
    Set<T> out = new HashSet<>(one);
    out.addAll(two);
    return out;
  }
}
