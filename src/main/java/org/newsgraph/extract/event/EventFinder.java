package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Participant;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Timex;
import org.newsgraph.model.Words;
import org.newsgraph.reference.Countries;
import org.newsgraph.reference.ReferenceData;

/** Finds the event tellings of a document. */
public final class EventFinder {

  private static final int LONGEST_GAP = 3;

  private final TriggerFinder triggerFinder = new TriggerFinder(Lexicon.shipped());
  private final Countries countries;

  /**
   * Makes a finder.
   *
   * @param reference the names of countries and their people
   */
  public EventFinder(ReferenceData reference) {
    this.countries = reference.countries();
  }

  /**
   * Returns the event tellings in order, each a happening of its own.
   *
   * @param document the document
   * @param entities its entities; participants told only by a description are added
   * @param times its expressions of time
   * @param quantities its counted numbers
   */
  public List<Event> find(
      AnnotatedDocument document,
      EntityTable entities,
      List<Timex> times,
      List<Quantity> quantities) {
    List<Passage> passages = new ArrayList<>();
    List<List<Trigger>> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      Passage passage = passage(document, sentence, entities, times, quantities);
      passages.add(passage);
      found.add(triggerFinder.find(passage));
    }
    List<List<Trigger>> kept = TriggerFilter.filter(document.sentences(), found);
    List<Event> out = new ArrayList<>();
    for (Passage passage : passages) {
      add(passage, kept.get(passage.sentence().index()), out);
    }
    return out;
  }

  private Passage passage(
      AnnotatedDocument document,
      Sentence sentence,
      EntityTable entities,
      List<Timex> times,
      List<Quantity> quantities) {
    return new Passage(
        document,
        sentence,
        entities,
        times.stream().filter(t -> sentence.span().overlaps(t.words().span())).toList(),
        quantities.stream().filter(q -> q.sentence() == sentence.index()).toList(),
        countries);
  }

  private static void add(Passage passage, List<Trigger> triggers, List<Event> out) {
    RoleFiller roles = new RoleFiller(passage, triggers);
    for (Trigger trigger : triggers) {
      Event event = event(passage, roles, trigger, "v" + (out.size() + 1));
      if (!isBare(passage.sentence(), trigger, event)) {
        out.add(event);
      }
    }
  }

  /**
   * A mere noun with no one, nowhere, at no time tells nothing ("experts on murder"), unless it
   * takes up what was told before ("the attack").
   */
  private static boolean isBare(Sentence s, Trigger trigger, Event event) {
    boolean definite =
        s.children(trigger.anchor(), "det").stream()
            .anyMatch(d -> d.lemma().matches("the|this|that|these|those"));
    return trigger.frame().pattern().pos() != 'v'
        && event.participants().isEmpty()
        && event.places().isEmpty()
        && event.figures().isEmpty()
        && event.time().words() == null
        && !(definite && TriggerFilter.VIOLENT.contains(event.type()));
  }

  private static Event event(Passage passage, RoleFiller roles, Trigger trigger, String id) {
    List<Filler> fillers = roles.fillers(trigger);
    List<Participant> participants =
        new ParticipantFinder(passage).participants(trigger.frame().type(), fillers);
    return new Event(
        id,
        trigger.frame().type(),
        words(passage, trigger),
        passage.sentence().span(),
        participants,
        new PlaceFinder(passage).places(trigger, fillers),
        new EventDates(passage).of(trigger).orElse(EventTime.UNKNOWN),
        new FigureFinder(passage).figures(trigger, fillers),
        ModalityFinder.shipped().of(passage.sentence(), trigger, fillers),
        id,
        null);
  }

  /** The words of the pattern as far as they stand together, else its anchor. */
  private static Words words(Passage passage, Trigger trigger) {
    Sentence s = passage.sentence();
    int first = trigger.anchor();
    int last = trigger.anchor();
    for (int word : trigger.words().stream().sorted().toList()) {
      if (word > last && isJoined(s, last, word)) {
        last = word;
      }
    }
    while (trigger.words().contains(first - 1)) {
      first--;
    }
    return passage.document().words(new Span(s.token(first).start(), s.token(last).end()));
  }

  /** "came under attack", "laid down their arms": only small words lie between. */
  private static boolean isJoined(Sentence s, int from, int to) {
    return to - from <= LONGEST_GAP
        && s.tokens().subList(from + 1, to).stream()
            .allMatch(
                t ->
                    t.tag().matches("IN|TO|DT|PRP[$]|JJ|RP|RB") || t.relation().equals("compound"));
  }
}
