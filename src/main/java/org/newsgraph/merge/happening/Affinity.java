package org.newsgraph.merge.happening;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.merge.identity.EntityIndex;

/**
 * Tells how likely documents tell one story: by the actors and places that they name in common
 * besides those of the happening itself. What very many documents name counts for nothing.
 */
final class Affinity {

  /** Documents with which a telling is compared, of those that tell a happening. */
  private static final int MOST_DOCUMENTS = 20;

  private static final int COMMON_FROM = 20;
  private static final double COMMON_SHARE = 0.05;

  private final EntityIndex index;
  private final Map<String, Set<String>> telling = new HashMap<>();

  Affinity(Collection<String> documents, EntityIndex index) {
    this.index = index;
    Map<String, Integer> counts = new HashMap<>();
    for (String document : documents) {
      index.namedIn(document).forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    double most = Math.max(COMMON_FROM, COMMON_SHARE * documents.size());
    for (String document : documents) {
      Set<String> keys = new HashSet<>(index.namedIn(document));
      keys.removeIf(k -> counts.get(k) > most);
      telling.put(document, keys);
    }
  }

  /** Returns the largest number of names in common with a document that tells a happening. */
  int of(Profile strand, Profile happening) {
    Set<String> own = new HashSet<>();
    strand.documents().forEach(d -> own.addAll(telling.getOrDefault(d, Set.of())));
    own.removeAll(strand.actors());
    own.removeAll(strand.targets());
    for (String place : strand.places()) {
      own.remove(place);
      own.removeAll(index.containing(place));
    }
    return happening.documents().stream()
        .limit(MOST_DOCUMENTS)
        .mapToInt(d -> common(own, telling.getOrDefault(d, Set.of())))
        .max()
        .orElse(0);
  }

  private static int common(Set<String> one, Set<String> two) {
    return (int) one.stream().filter(two::contains).count();
  }
}
