package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Gives the numbers of a sentence to the events whose participants they count. */
final class FigureFinder {

  /** Events whose participants are no casualties: three gunmen who attack, two sides that talk. */
  private static final Set<EventType> UNCOUNTED =
      Set.of(
          EventType.Attack,
          EventType.Clash,
          EventType.AirStrike,
          EventType.Explosion,
          EventType.Arson,
          EventType.Negotiation,
          EventType.Agreement);

  private final Passage passage;

  FigureFinder(Passage passage) {
    this.passage = passage;
  }

  /** Returns the figures of an event. */
  List<Figure> figures(Trigger trigger, List<Filler> fillers) {
    List<Figure> out = new ArrayList<>();
    EventType type = trigger.frame().type();
    if (UNCOUNTED.contains(type)) {
      return out;
    }
    for (Quantity q : passage.quantities()) {
      if (q.part()) {
        continue; // counted among a number told before
      }
      if (fillers.stream().anyMatch(f -> f.role() == counted(type) && counts(q, f.head()))
          || tells(trigger, q)) {
        FigureRole role = role(type, q.counted());
        out.add(new Figure(role, q.min(), q.max(), q.approximate(), q.of(), q.words()));
      }
    }
    out.removeIf(f -> out.stream().anyMatch(o -> isInside(f, o)));
    return out;
  }

  /** "one of several provinces": the inner number is no figure of its own. */
  private static boolean isInside(Figure inner, Figure outer) {
    return inner != outer && outer.words().span().covers(inner.words().span());
  }

  private boolean counts(Quantity q, int head) {
    int meant = Phrases.meant(passage, head);
    return q.counted() == head || q.token() == head || q.counted() == meant && !isPart(q, head);
  }

  /** "at least 12 people, including 3 women": the three are counted among the twelve. */
  private boolean isPart(Quantity q, int head) {
    Sentence s = passage.sentence();
    Token t = s.token(q.counted());
    return t.head() >= 0 && s.token(t.head()).lemma().equals("include") && q.counted() != head;
  }

  /** "the death toll rose to 12": the number hangs on the verb of the toll. */
  private boolean tells(Trigger trigger, Quantity q) {
    Sentence s = passage.sentence();
    if (trigger.frame().pattern().lemma().equals("toll")) {
      int verb = Syntax.verbAbove(s, trigger.anchor());
      return verb >= 0 && Syntax.isBelow(s, q.token(), verb);
    }
    return trigger.anchor() == q.counted();
  }

  /** The role whose phrase holds the number: prisoners freed, soldiers who surrender. */
  private static ParticipantRole counted(EventType type) {
    return switch (type) {
      case Surrender, Displacement, Withdrawal, Protest -> ParticipantRole.actor;
      default -> ParticipantRole.target;
    };
  }

  private FigureRole role(EventType type, int counted) {
    return switch (type) {
      case Killing -> FigureRole.killed;
      case Injury -> FigureRole.wounded;
      case PrisonRelease -> FigureRole.freed;
      case Surrender -> FigureRole.surrendered;
      case Displacement -> FigureRole.displaced;
      case Arrest -> FigureRole.arrested;
      case Abduction -> FigureRole.abducted;
      case TerritorialControl -> FigureRole.controlled;
      case Seizure, Recapture ->
          passage.isOf("place", counted) || passage.isOf("facility", counted)
              ? FigureRole.captured
              : FigureRole.other;
      default -> FigureRole.other;
    };
  }
}
