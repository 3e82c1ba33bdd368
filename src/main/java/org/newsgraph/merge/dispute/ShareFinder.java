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
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

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

  /** Returns what follows each share that a document tells, to the end of the sentence. */
  static List<Words> afterShares(ExtractedDocument document) {
    List<Words> out = new ArrayList<>();
    for (Event event : document.extraction().events()) {
      int from = share(event).map(f -> f.words().end()).orElse(event.sentence().end());
      if (from < event.sentence().end()) {
        Span span = new Span(from, event.sentence().end());
        String text = document.document().plain().substring(span.start(), span.end());
        out.add(new Words(span, text));
      }
    }
    return out;
  }

  /** Returns the shares told of places. */
  static List<Share> find(
      List<DocumentSummary> documents, Happenings happenings, EntityIndex index) {
    Map<String, DocumentSummary> byId = new HashMap<>();
    documents.forEach(d -> byId.put(d.id(), d));
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
    return share(telling.event());
  }

  private static Optional<Figure> share(Event event) {
    if (event.type() != EventType.TerritorialControl) {
      return Optional.empty();
    }
    return event.figures().stream()
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
      Telling telling, DocumentSummary document, EntityIndex index) {
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

  private static List<Named> named(Span sentence, DocumentSummary document) {
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

  private static boolean joined(DocumentSummary document, Span number, Span place) {
    return document.afterShares().stream()
        .filter(w -> w.start() == number.end() && w.end() >= place.start())
        .map(w -> w.text().substring(0, place.start() - w.start()))
        .anyMatch(between -> JOINED.matcher(between).matches());
  }
}
