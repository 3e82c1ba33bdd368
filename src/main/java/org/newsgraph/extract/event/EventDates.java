package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;

/** Finds when an event happens, as far as its own sentence tells. */
final class EventDates {

  private static final Pattern CLOCK =
      Pattern.compile("(?i)[^a-z]*(([ap]\\.?m\\.?|gmt|hours|hrs|local|time|o'clock)[^a-z]*)*");

  private final Passage passage;

  EventDates(Passage passage) {
    this.passage = passage;
  }

  /** A time with the way to it. */
  private record Candidate(Timex time, TimePath path) {}

  /** Returns the time that the sentence gives to a trigger. */
  Optional<EventTime> of(Trigger trigger) {
    return passage.times().stream()
        .filter(t -> isDate(t) && !"PRESENT_REF".equals(t.value()))
        .flatMap(t -> candidate(trigger, t).stream())
        .min(Comparator.comparingInt(c -> c.path().cost()))
        .map(EventDates::time)
        .filter(t -> t.day() != null || !isOfPost(t))
        .or(() -> ofPost(trigger));
  }

  /**
   * Returns whether an expression tells when something was; "at 1100" is an hour of a day that is
   * told elsewhere.
   */
  private static boolean isDate(Timex time) {
    boolean clock = CLOCK.matcher(time.words().text()).matches();
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME && !clock;
  }

  /** A post tells what happens on its own day. */
  private Optional<EventTime> ofPost(Trigger trigger) {
    Sentence s = passage.sentence();
    ClauseTense tense = ClauseTense.of(s, trigger.anchor());
    boolean news =
        s.block().post() >= 0
            && tense != ClauseTense.PLUPERFECT
            && tense != ClauseTense.MODAL
            && !RunningDay.isVague(s);
    return news ? dayOfPost().map(d -> new EventTime(d, d, d, null)) : Optional.empty();
  }

  private Optional<LocalDate> dayOfPost() {
    int post = passage.sentence().block().post();
    return post < 0
        ? Optional.empty()
        : Optional.ofNullable(passage.document().clean().posts().get(post).published());
  }

  /** Whether a time says no more than that the event was no later than the post. */
  private boolean isOfPost(EventTime time) {
    return time.earliest() == null && dayOfPost().filter(d -> d.equals(time.latest())).isPresent();
  }

  private Optional<Candidate> candidate(Trigger trigger, Timex time) {
    Sentence s = passage.sentence();
    int head = s.headOf(time.words().span());
    return head < 0
        ? Optional.empty()
        : TimePath.of(s, trigger.anchor(), head, time.type() == TimexType.TIME)
            .map(p -> new Candidate(time, p));
  }

  private static EventTime time(Candidate candidate) {
    Timex t = candidate.time();
    return switch (candidate.path().reach()) {
      case ON -> new EventTime(t.day(), t.earliest(), t.latest(), t.words());
      case BY -> new EventTime(null, null, t.latest(), t.words());
      case FROM -> new EventTime(null, t.earliest(), null, t.words());
    };
  }
}
