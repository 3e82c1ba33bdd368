package org.newsgraph.extract.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;
import org.newsgraph.model.Token;

/** Finds when an event happens, as far as its own sentence tells. */
final class EventDates {

  private static final Set<String> CLAUSE = Set.of("ccomp", "advcl", "relcl", "conj", "parataxis");
  private static final Set<String> BOUND =
      Set.of("since", "until", "till", "before", "after", "by");

  private final Passage passage;

  EventDates(Passage passage) {
    this.passage = passage;
  }

  /** Returns the time that the sentence gives to a trigger. */
  Optional<EventTime> of(Trigger trigger) {
    Sentence s = passage.sentence();
    return passage.times().stream()
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .filter(t -> distance(s, trigger.anchor(), t) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(t -> distance(s, trigger.anchor(), t)))
        .map(this::time);
  }

  private EventTime time(Timex t) {
    Sentence s = passage.sentence();
    int head = s.headOf(t.words().span());
    String preposition =
        head >= 0 && s.token(head).head() >= 0 ? s.token(s.token(head).head()).lemma() : "";
    if (BOUND.contains(preposition)) {
      boolean from = preposition.equals("since") || preposition.equals("after");
      return new EventTime(null, from ? t.earliest() : null, from ? null : t.latest(), t.words());
    }
    if (t.day() != null) {
      return new EventTime(t.day(), t.day(), t.day(), t.words());
    }
    return new EventTime(null, t.earliest(), t.latest(), t.words());
  }

  /**
   * Steps through the tree from a trigger to a time: those up through clauses cost more, and a time
   * inside another clause that the trigger is not part of does not count.
   */
  private static int distance(Sentence s, int anchor, Timex time) {
    int head = s.headOf(time.words().span());
    if (head < 0) {
      return Integer.MAX_VALUE;
    }
    int cost = 0;
    int i = anchor;
    while (i >= 0) {
      int down = downTo(s, head, i);
      if (down >= 0) {
        return cost + down;
      }
      Token t = s.token(i);
      cost += CLAUSE.contains(t.relation()) ? 4 : 1;
      i = t.head();
    }
    return Integer.MAX_VALUE;
  }

  /** Steps from a token up to one above it, or -1 if a clause border or no path lies between. */
  private static int downTo(Sentence s, int token, int above) {
    int i = token;
    for (int steps = 0; i >= 0; steps++) {
      if (i == above) {
        return steps;
      }
      Token t = s.token(i);
      if (CLAUSE.contains(t.relation()) && t.isVerb()) {
        return -1;
      }
      i = t.head();
    }
    return -1;
  }
}
