package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Event;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

/** Collects the quotations of a document and numbers them in document order. */
final class Quotations {

  private static final Comparator<Quotation> ORDER =
      Comparator.comparing((Quotation q) -> q.content().span())
          .thenComparing(q -> q.cue() == null ? new Span(0, 0) : q.cue().span());

  private final AnnotatedDocument document;
  private final SpeakerEntities speakers;
  private final List<Event> events;
  private final List<Quotation> found = new ArrayList<>();

  Quotations(AnnotatedDocument document, SpeakerEntities speakers, List<Event> events) {
    this.document = document;
    this.speakers = speakers;
    this.events = events;
  }

  /** Adds what a speech holds. */
  void add(Speech speech, Span content, boolean direct) {
    Words who = speech.speaker().map(s -> document.words(s.span())).orElse(null);
    found.add(
        new Quotation(
            "",
            document.words(content),
            speech.speaker().flatMap(speakers::of).orElse(null),
            who,
            document.words(speech.cue()),
            speakers.via(speech).orElse(null),
            direct,
            eventsIn(content)));
  }

  private List<String> eventsIn(Span content) {
    return events.stream().filter(e -> content.covers(e.trigger().span())).map(Event::id).toList();
  }

  /** Returns the quotations in order, numbered. */
  List<Quotation> inOrder() {
    found.sort(ORDER);
    List<Quotation> out = new ArrayList<>();
    for (Quotation q : found) {
      out.add(
          new Quotation(
              "q" + (out.size() + 1),
              q.content(),
              q.speakerEntity(),
              q.speaker(),
              q.cue(),
              q.via(),
              q.direct(),
              q.events()));
    }
    return out;
  }
}
