package org.newsgraph.merge.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.happening.Telling;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Span;

/** Finds which share of a place is told to be held, where the text leaves no doubt of the place. */
final class ShareFinder {

  private ShareFinder() {}

  /**
   * A share of a place.
   *
   * @param place key of the place
   * @param telling who tells it
   */
  record Share(String place, Telling telling) {}

  /** Returns the shares told of places. */
  static List<Share> find(
      List<ExtractedDocument> documents, Happenings happenings, EntityIndex index) {
    Map<String, ExtractedDocument> byId = new HashMap<>();
    documents.forEach(d -> byId.put(d.document().id(), d));
    List<Share> out = new ArrayList<>();
    for (Happenings.Told told : happenings.told()) {
      for (Telling telling : told.asserted()) {
        place(telling, byId.get(telling.document()), index)
            .filter(p -> telling.places().contains(p))
            .ifPresent(p -> out.add(new Share(p, telling)));
      }
    }
    return out;
  }

  /** Returns the share that a telling tells, if it is less than the whole. */
  static Optional<Figure> share(Telling telling) {
    if (telling.event().type() != EventType.TerritorialControl) {
      return Optional.empty();
    }
    return telling.event().figures().stream()
        .filter(f -> f.role() == FigureRole.controlled && f.of() != null)
        .filter(f -> f.min() != null && f.max() != null && f.max() < f.of())
        .findFirst();
  }

  /** Returns the place whose name stands nearest to the number in its sentence. */
  private static Optional<String> place(
      Telling telling, ExtractedDocument document, EntityIndex index) {
    Optional<Figure> share = share(telling);
    if (share.isEmpty()) {
      return Optional.empty();
    }
    Span number = share.get().words().span();
    Entity nearest = null;
    int least = Integer.MAX_VALUE;
    for (Entity entity : document.extraction().entities()) {
      if (entity.type().isPlace()) {
        int distance = distance(entity, telling.event().sentence(), number);
        if (distance < least) {
          least = distance;
          nearest = entity;
        }
      }
    }
    return nearest == null
        ? Optional.empty()
        : index.key(telling.document(), nearest.id()).filter(index::named);
  }

  private static int distance(Entity entity, Span sentence, Span number) {
    return entity.mentions().stream()
        .filter(m -> m.kind() == MentionKind.name)
        .map(Mention::words)
        .filter(w -> sentence.covers(w.span()))
        .map(w -> w.end() <= number.end() ? number.start() - w.end() : w.start() - number.end())
        .map(d -> Math.max(0, d))
        .min(Comparator.naturalOrder())
        .orElse(Integer.MAX_VALUE);
  }
}
