package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Outcome;

/** Tells which of the documents that a store holds leave it. */
public final class Leaving {

  private final boolean prunes;
  private final Set<String> named;

  private Leaving(boolean prunes, Set<String> named) {
    this.prunes = prunes;
    this.named = named;
  }

  /**
   * Lets those leave that no input gives.
   *
   * @param prunes whether any leaves at all
   */
  public static Leaving of(boolean prunes) {
    return new Leaving(prunes, Set.of());
  }

  /** Lets one document leave. */
  static Leaving only(String file) {
    return new Leaving(false, Set.of(file));
  }

  boolean prunes() {
    return prunes;
  }

  /**
   * Returns the documents that leave: none that failed, and none at all when an input could not be
   * read, which may have given them.
   *
   * @param held the files of the documents that the store holds
   * @param given the files of those that the inputs gave
   * @param outcomes what became of the inputs
   */
  public Set<String> files(
      Collection<String> held, Collection<String> given, List<Outcome> outcomes) {
    if (!prunes || outcomes.stream().anyMatch(Leaving::leavesGap)) {
      return named;
    }
    Set<String> out = new TreeSet<>(held);
    out.removeAll(Set.copyOf(given));
    out.removeAll(
        outcomes.stream()
            .filter(Outcome.Failed.class::isInstance)
            .map(Outcome::file)
            .collect(Collectors.toSet()));
    return out;
  }

  /** Returns whether documents may be missing only because an input could not be read. */
  private static boolean leavesGap(Outcome outcome) {
    return outcome instanceof Outcome.Failed f
        && (f.error().code() == ErrorCode.SOURCE_UNREADABLE
            || f.error().code() == ErrorCode.EXTRACTION_INVALID);
  }
}
