package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.Story;
import org.newsgraph.store.intake.Totals;

/** Counts what a build did. */
final class BuildReports {

  private BuildReports() {}

  /**
   * Returns the report of a build.
   *
   * @param before hash of each document that the store held, by its file
   * @param after the documents that it holds
   * @param quads number of quads that it holds
   */
  static BuildReport of(
      Map<String, String> before,
      SortedMap<String, KnownDocument> after,
      List<Outcome> outcomes,
      Story story,
      long quads) {
    int added = 0;
    int changed = 0;
    for (KnownDocument d : after.values()) {
      String old = before.get(d.file());
      if (old == null) {
        added++;
      } else if (!old.equals(d.sha256())) {
        changed++;
      }
    }
    int dropped = (int) before.keySet().stream().filter(f -> !after.containsKey(f)).count();
    return new BuildReport(
        added,
        changed,
        after.size() - added - changed,
        dropped,
        count(outcomes, Outcome.Skipped.class),
        count(outcomes, Outcome.Failed.class),
        after.size(),
        (int) story.entities().stream().filter(e -> !e.members().isEmpty()).count(),
        story.happenings().size(),
        after.values().stream().mapToInt(d -> d.summary().extraction().events().size()).sum(),
        after.values().stream().mapToInt(d -> d.summary().extraction().quotations().size()).sum(),
        story.disagreements().size(),
        quads,
        story.warnings());
  }

  /** Returns what the store held after a build. */
  static Totals totals(BuildState state) {
    SortedMap<String, KnownDocument> documents = new TreeMap<>();
    state.documents().forEach(d -> documents.put(d.file(), d));
    return of(Map.of(), documents, List.of(), state.story(), state.written().quads()).totals();
  }

  private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
    return (int) outcomes.stream().filter(kind::isInstance).count();
  }
}
