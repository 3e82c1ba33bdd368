package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Event;
import org.newsgraph.model.Post;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

/** Collects the quotations of a document and numbers them in document order. */
final class Quotations {

  private static final Comparator<Quotation> ORDER =
      Comparator.comparing((Quotation q) -> q.content().span())
          .thenComparing(q -> q.cue() == null ? new Span(0, 0) : q.cue().span())
          .thenComparing(Quotation::direct);

  private static final Set<String> PERSON = Set.of("he", "she");

  private final AnnotatedDocument document;
  private final SpeakerEntities speakers;
  private final PostSpeech posts;
  private final TreeMap<Integer, List<String>> eventsByTrigger = new TreeMap<>();
  private final List<Quotation> found = new ArrayList<>();
  private final LastPersons lastPersons = new LastPersons();

  Quotations(
      AnnotatedDocument document, SpeakerEntities speakers, PostSpeech posts, List<Event> events) {
    this.document = document;
    this.speakers = speakers;
    this.posts = posts;
    for (Event event : events) {
      eventsByTrigger
          .computeIfAbsent(event.trigger().start(), k -> new ArrayList<>())
          .add(event.id());
    }
  }

  /** Adds what a speech holds, once for each speaker; speeches come in the order of their cues. */
  void add(Utterance utterance) {
    Speech speech = utterance.speech();
    if (speech.speaker().isEmpty()) {
      add(utterance, Optional.empty());
      return;
    }
    List<Speaker> joint =
        JointSpeakers.of(speech.speaker().get()).stream()
            .filter(s -> speakers.of(s).isPresent())
            .toList();
    if (joint.size() < 2) {
      add(utterance, speech.speaker());
    } else {
      joint.forEach(s -> add(utterance, Optional.of(s)));
    }
  }

  private void add(Utterance utterance, Optional<Speaker> speaker) {
    Speech speech = utterance.speech();
    add(
        utterance.content(),
        speaker.flatMap(s -> entity(s, speech.cue().start())),
        speaker.map(s -> document.words(s.span())),
        Optional.of(document.words(speech.cue())),
        speakers.via(speech).or(() -> citationAt(speech.cue().start())),
        utterance.direct());
  }

  /** A {@code he} or {@code she} that nothing else resolves is a person who spoke before. */
  private Optional<String> entity(Speaker speaker, int position) {
    Optional<String> known = speakers.of(speaker);
    boolean pronoun = PERSON.contains(speaker.lemma());
    if (known.isEmpty() && pronoun) {
      return lastPersons.lookUp(speaker.lemma(), position);
    }
    known
        .filter(speakers::isPerson)
        .ifPresent(id -> lastPersons.spoke(id, pronoun ? speaker.lemma() : null, position));
    return known;
  }

  /** Adds words of a post, in the post or repeated elsewhere. */
  void add(Post post, Span content) {
    Optional<Citation> citation = posts.citation(post);
    add(
        content,
        citation.map(Citation::authorEntity).or(() -> speakers.author(post)),
        Optional.of(post.author()),
        Optional.empty(),
        citation.map(Citation::id),
        true);
  }

  private Optional<String> citationAt(int position) {
    return posts.at(position).flatMap(posts::citation).map(Citation::id);
  }

  private void add(
      Span content,
      Optional<String> entity,
      Optional<Words> speaker,
      Optional<Words> cue,
      Optional<String> via,
      boolean direct) {
    found.add(
        new Quotation(
            "q",
            document.words(content),
            entity.orElse(null),
            speaker.orElse(null),
            cue.orElse(null),
            via.orElse(null),
            direct,
            eventsIn(content)));
  }

  /** Returns whether words tell an event. */
  boolean tellsEvent(Span content) {
    return !eventsIn(content).isEmpty();
  }

  private List<String> eventsIn(Span content) {
    return eventsByTrigger.subMap(content.start(), content.end()).values().stream()
        .flatMap(List::stream)
        .toList();
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
