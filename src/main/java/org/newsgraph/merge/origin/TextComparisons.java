package org.newsgraph.merge.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.TextPair;
import org.newsgraph.model.TextReuse;

/**
 * What comparing the texts of pairs of documents gives. What an earlier merge found of two
 * documents that have not changed since is not sought again; so their texts need not be read.
 */
public final class TextComparisons {

  private final Function<String, ExtractedDocument> documents;
  private final Map<TextPair, Optional<TextReuse>> known = new HashMap<>();
  private final List<TextPair> compared = new ArrayList<>();

  /**
   * Knows nothing yet.
   *
   * @param documents gives a document by its id
   */
  public TextComparisons(Function<String, ExtractedDocument> documents) {
    this.documents = documents;
  }

  /**
   * Takes over what an earlier merge found.
   *
   * @param pairs the pairs that it compared
   * @param found what it found
   * @param unchanged tells by its id whether a document is as it was then
   */
  public void remember(
      Collection<TextPair> pairs, Collection<TextReuse> found, Predicate<String> unchanged) {
    for (TextPair pair : pairs) {
      if (unchanged.test(pair.document()) && unchanged.test(pair.other())) {
        known.put(pair, Optional.empty());
      }
    }
    for (TextReuse reuse : found) {
      known.computeIfPresent(
          new TextPair(reuse.document(), reuse.other()), (pair, none) -> Optional.of(reuse));
    }
  }

  /** Returns the pairs that were compared or known, in the order in which they were asked for. */
  public List<TextPair> compared() {
    return List.copyOf(compared);
  }

  ExtractedDocument document(String id) {
    return documents.apply(id);
  }

  /** Notes that a pair is asked for, and returns what is known of it; empty if nothing is. */
  Optional<Optional<TextReuse>> ask(TextPair pair) {
    compared.add(pair);
    return Optional.ofNullable(known.get(pair));
  }
}
