package org.newsgraph.merge.dispute;

import java.util.Collection;
import java.util.List;
import org.newsgraph.model.Ref;

/**
 * One of two differing values with those who tell it.
 *
 * @param value readable value
 * @param tellings events or quotations, sorted
 */
record Side(String value, List<Ref> tellings) {

  /** Returns a side with its tellings sorted. */
  static Side of(String value, Collection<Ref> tellings) {
    return new Side(value, tellings.stream().distinct().sorted().toList());
  }

  /** Returns whether two documents tell differing values, rather than one document both. */
  boolean differsFrom(Side other) {
    return tellings.stream()
        .anyMatch(a -> other.tellings.stream().anyMatch(b -> !a.document().equals(b.document())));
  }
}
