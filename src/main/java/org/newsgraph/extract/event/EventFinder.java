package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Participant;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Timex;
import org.newsgraph.model.Words;
import org.newsgraph.reference.Countries;
import org.newsgraph.reference.ReferenceData;

/** Finds the event tellings of a document. */
public final class EventFinder {

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
      if (!isBare(trigger, event)) {
        out.add(event);
      }
    }
  }

  /** A mere noun with no one, nowhere, at no time tells nothing: "experts on murder". */
  private static boolean isBare(Trigger trigger, Event event) {
    return trigger.frame().pattern().pos() != 'v'
        && event.participants().isEmpty()
        && event.places().isEmpty()
        && event.figures().isEmpty()
        && event.time().words() == null;
  }

  private static Event event(Passage passage, RoleFiller roles, Trigger trigger, String id) {
    List<Filler> fillers = roles.fillers(trigger);
    List<Participant> participants = new ParticipantFinder(passage).participants(fillers);
    return new Event(
        id,
        trigger.frame().type(),
        words(passage, trigger),
        passage.sentence().span(),
        participants,
        new PlaceFinder(passage).places(trigger, fillers),
        new EventDates(passage).of(trigger).orElse(EventTime.UNKNOWN),
        new FigureFinder(passage).figures(trigger, fillers),
        ModalityFinder.shipped().of(passage.sentence(), trigger),
        id,
        null);
  }

  /** The words of the pattern where they stand together, else its anchor. */
  private static Words words(Passage passage, Trigger trigger) {
    Sentence s = passage.sentence();
    int first = trigger.anchor();
    int last = trigger.anchor();
    List<Integer> words = trigger.words();
    while (words.contains(first - 1)) {
      first--;
    }
    while (words.contains(last + 1)) {
      last++;
    }
    return passage.document().words(new Span(s.token(first).start(), s.token(last).end()));
  }
}
