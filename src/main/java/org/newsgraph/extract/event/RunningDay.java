package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;
import org.newsgraph.model.Token;

/** The day that a narrative has reached, as long as it goes on telling of it. */
final class RunningDay {

  /** So many sentences later nobody has the day in mind any more. */
  private static final int MEMORY = 3;

  private final NavigableMap<Integer, Timex> times = new TreeMap<>();
  private final CleanDocument document;
  private int dispatch;
  private LocalDate day;
  private int since;

  /**
   * Starts without a day.
   *
   * @param times the document's expressions of time
   * @param document the document
   */
  RunningDay(List<Timex> times, CleanDocument document) {
    this.document = document;
    times.stream()
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .forEach(t -> this.times.put(t.words().span().start(), t));
  }

  /** Moves on to the next sentence; another dispatch begins without a day. */
  void enter(Sentence s) {
    if (document.dispatch(s.span().start()) != dispatch) {
      dispatch = document.dispatch(s.span().start());
      day = null;
    }
    if (isAside(s)) {
      return;
    }
    List<Integer> roots =
        IntStream.range(0, s.size()).filter(i -> s.token(i).head() < 0).boxed().toList();
    for (int root : roots) {
      if (s.token(root).isVerb() && !WordClasses.has("reaction", s.token(root).lemma())) {
        enter(s, root);
      }
    }
  }

  private void enter(Sentence s, int root) {
    ClauseTense tense = ClauseTense.of(s, root);
    if (tense != ClauseTense.PAST) {
      day = null;
    }
    for (Timex time : times.subMap(s.span().start(), s.span().end()).values()) {
      if (reaches(s, root, time)) {
        day = tense == ClauseTense.PAST ? time.day() : null;
        since = s.index();
      }
    }
  }

  private static boolean reaches(Sentence s, int root, Timex time) {
    int head = s.headOf(time.words().span());
    return head >= 0
        && TimePath.of(s, root, head, time.type() == TimexType.TIME)
            .filter(p -> p.reach() == DayReach.ON)
            .isPresent();
  }

  /** Posts and captions are no part of the narrative. */
  private static boolean isAside(Sentence s) {
    return s.block().post() >= 0 || s.block().kind() == Block.Kind.CAPTION;
  }

  /** Takes note of an event with a day. */
  void tell(Telling telling) {
    boolean main = telling.clause() >= 0 && telling.sentence().token(telling.clause()).head() < 0;
    if (main && telling.tense() == ClauseTense.PAST && !isAside(telling.sentence())) {
      day = telling.day();
      since = telling.sentence().index();
    }
  }

  /** Returns the day that a sentence in the past tense goes on with. */
  Optional<LocalDate> day(Sentence s) {
    boolean fresh = s.index() - since <= MEMORY && !isAside(s);
    return fresh ? Optional.ofNullable(day) : Optional.empty();
  }

  /** Returns whether a sentence speaks of a longer or earlier time without naming it. */
  static boolean isVague(Sentence s) {
    return s.tokens().stream().anyMatch(t -> WordClasses.has("bygone", t.lemma()) && !isThen(t));
  }

  /** "has since been driven out": after what was just told. */
  private static boolean isThen(Token t) {
    return t.lemma().equals("since") && t.tag().equals("RB");
  }
}
