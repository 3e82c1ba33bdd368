package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Event;
import org.newsgraph.model.Span;

/**
 * Groups the tellings of one document that tell the same happening. News returns to one happening
 * again and again, so a telling joins the happening that it fits best unless more speaks against
 * that than for it.
 */
public final class HappeningGrouper {

  private static final double ENOUGH = 0.25;

  private HappeningGrouper() {}

  /**
   * Returns the events, those that tell the same happening with the same happening id. Dispatches
   * that stand in one document tell happenings of their own.
   *
   * @param events in document order
   * @param entities the entities that they speak of
   * @param document the document
   */
  public static List<Event> group(
      List<Event> events, EntityTable entities, CleanDocument document) {
    List<HappeningDraft> drafts = new ArrayList<>();
    List<Event> out = new ArrayList<>();
    Span sentence = null;
    int number = 0;
    int dispatch = 0;
    for (Event event : events) {
      int place = event.sentence().start();
      if (document.dispatch(place) != dispatch) {
        dispatch = document.dispatch(place);
        drafts.clear();
      }
      if (!event.sentence().equals(sentence)) {
        sentence = event.sentence();
        number++;
      }
      int at = number;
      HappeningDraft draft =
          best(drafts, event, at)
              .orElseGet(
                  () -> {
                    HappeningDraft fresh =
                        new HappeningDraft(event, at, entities, document.anchor(place));
                    drafts.add(fresh);
                    return fresh;
                  });
      draft.add(event, at);
      out.add(event.withHappening(draft.id()));
    }
    return out;
  }

  private static Optional<HappeningDraft> best(
      List<HappeningDraft> drafts, Event event, int sentence) {
    HappeningDraft best = null;
    double most = ENOUGH;
    for (HappeningDraft draft : drafts) {
      if (draft.admits(event) && draft.fit(event, sentence) >= most) {
        most = draft.fit(event, sentence);
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }
}
