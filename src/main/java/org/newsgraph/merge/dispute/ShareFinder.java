package org.newsgraph.merge.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.merge.happening.Happenings;
import org.newsgraph.merge.happening.Telling;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Span;

/** Finds which share of a place is told to be held, where the text leaves no doubt of the place. */
final class ShareFinder {

  /** What joins a number to the place that follows it. */
  private static final Pattern JOINED =
      Pattern.compile("[^,;:.()]*\\b(in|of|across|throughout|within)\\s+(\\p{L}+\\s+){0,3}");

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

  /**
   * Returns the place that a share is told of: the one that follows with a preposition, as in
   * {@code 3 of 9 districts in Morvan}, else the last one before the number. In a list ({@code in
   * Morvan, 3 of 9 districts, Belgar, 2 of 4}) the place after the number has a number of its own.
   */
  private static Optional<String> place(
      Telling telling, ExtractedDocument document, EntityIndex index) {
    Optional<Figure> share = share(telling);
    if (share.isEmpty()) {
      return Optional.empty();
    }
    Span number = share.get().words().span();
    List<Named> named = named(telling.event().sentence(), document);
    Optional<Named> before =
        named.stream()
            .filter(n -> n.words().start() < number.end())
            .max(Comparator.comparing(n -> n.words().start()));
    Optional<Named> after =
        named.stream()
            .filter(n -> n.words().start() >= number.end())
            .min(Comparator.comparing(n -> n.words().start()));
    boolean joined = after.filter(n -> joined(document, number, n.words())).isPresent();
    return (joined || before.isEmpty() ? after : before)
        .flatMap(n -> index.key(telling.document(), n.entity().id()))
        .filter(index::named);
  }

  /** A name of a place. */
  private record Named(Entity entity, Span words) {}

  private static List<Named> named(Span sentence, ExtractedDocument document) {
    return document.extraction().entities().stream()
        .filter(e -> e.type().isPlace())
        .flatMap(
            e ->
                e.mentions().stream()
                    .filter(m -> m.kind() == MentionKind.name)
                    .map(m -> new Named(e, m.words().span())))
        .filter(n -> sentence.covers(n.words()))
        .toList();
  }

  private static boolean joined(ExtractedDocument document, Span number, Span place) {
    String between = document.document().plain().substring(number.end(), place.start());
    return JOINED.matcher(between).matches();
  }
}
