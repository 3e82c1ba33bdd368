package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * An event with what its sentence says about its time.
 *
 * @param sentence its sentence
 * @param event the event
 * @param tense of its clause
 * @param anchor index of its main word, or -1
 * @param clause index of the first of the joined verbs that its verb belongs to, or -1
 */
record Telling(Sentence sentence, Event event, ClauseTense tense, int anchor, int clause) {

  private static final Set<String> MAIN = Set.of("root", "conj", "ccomp", "parataxis");

  /** Reads what a sentence says about the time of an event of it. */
  static Telling of(Sentence s, Event event) {
    int anchor = s.headOf(event.trigger().span());
    return anchor < 0
        ? new Telling(s, event, ClauseTense.NONE, -1, -1)
        : new Telling(s, event, ClauseTense.of(s, anchor), anchor, clause(s, anchor));
  }

  private static int clause(Sentence s, int anchor) {
    int i = s.token(anchor).isVerb() ? anchor : -1;
    while (i >= 0
        && s.token(i).relation().equals("conj")
        && s.token(i).head() >= 0
        && s.token(s.token(i).head()).isVerb()) {
      i = s.token(i).head();
    }
    return i;
  }

  /** Returns the day, or {@code null}. */
  LocalDate day() {
    return event.time().day();
  }

  /** Returns whether it is told in the present or past perfect. */
  boolean perfect() {
    return verb()
        .map(v -> sentence.children(v.index(), "aux"))
        .filter(helpers -> helpers.stream().anyMatch(a -> a.lemma().equals("have")))
        .isPresent();
  }

  /** Returns whether it lies before what is being told; reported speech only shifts the tense. */
  boolean isBackground() {
    return tense == ClauseTense.PLUPERFECT
        && verb().filter(v -> !v.relation().equals("ccomp")).isPresent();
  }

  private Optional<Token> verb() {
    return anchor < 0 ? Optional.empty() : ClauseTense.verb(sentence, anchor);
  }

  /**
   * Returns whether a main clause tells that it takes place: "have seized the town", "fighting
   * continues". A state that is left behind tells nothing of its day: "have been killed".
   */
  boolean takesPlace() {
    return verb()
        .filter(v -> MAIN.contains(v.relation()))
        .filter(v -> v.index() == anchor || WordClasses.has("occur", v.lemma()))
        .filter(
            v ->
                sentence.children(v.index(), "auxpass").stream()
                    .allMatch(a -> a.text().equals("being")))
        .isPresent();
  }

  /** Returns it on a day, unless its own words say otherwise. */
  Telling on(LocalDate day) {
    EventTime time = event.time();
    boolean open =
        day != null
            && time.day() == null
            && (time.words() == null || time.latest() != null && time.earliest() == null)
            && (time.latest() == null || !time.latest().isBefore(day));
    if (!open || event.modality() == Modality.planned) {
      return this;
    }
    return new Telling(
        sentence, event.withTime(new EventTime(day, day, day, null)), tense, anchor, clause);
  }
}
