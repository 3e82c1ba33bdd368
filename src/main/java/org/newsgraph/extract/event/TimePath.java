package org.newsgraph.extract.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * The way through a dependency tree from an event to a time. What lies on it decides whether the
 * time is that of the event, only bounds it, or has nothing to do with it.
 *
 * @param cost the number of steps; those up out of a clause count more
 * @param reach what the time says about the event
 */
record TimePath(int cost, DayReach reach) {

  private static final int CLAUSE_COST = 4;

  private static final Set<String> CLAUSE = Set.of("ccomp", "advcl", "relcl", "conj", "parataxis");
  private static final Set<String> MODIFYING =
      Set.of("compound", "nmod", "amod", "nummod", "poss", "nn");
  private static final Set<String> AFTER = Set.of("after", "since", "follow");
  private static final Set<String> BEFORE = Set.of("before", "until", "till", "by");

  /** Prepositions that keep to the day when they stand before an hour. */
  private static final Set<String> WITHIN_DAY = Set.of("before", "after", "by");

  /** Prepositions between an event and what is said of it. */
  private static final Set<String> ABOUT =
      Set.of("for", "about", "over", "into", "against", "regarding", "concerning", "despite", "to");

  /**
   * Returns the way from an event to a time in its sentence, if the time concerns the event.
   *
   * @param hour whether the time is a part of a day: "before dawn on Tuesday" is on Tuesday
   */
  static Optional<TimePath> of(Sentence s, int anchor, int time, boolean hour) {
    int cost = 0;
    DayReach reach = DayReach.ON;
    int i = anchor;
    int below = -1;
    while (i >= 0) {
      Optional<TimePath> down = down(s, time, hour, i, below);
      if (down.isPresent()) {
        int steps = cost + down.get().cost();
        return reach.and(down.get().reach()).map(r -> new TimePath(steps, r));
      }
      Optional<DayReach> both = up(s, i, anchor).flatMap(reach::and);
      if (both.isEmpty()) {
        return Optional.empty();
      }
      reach = both.get();
      cost += CLAUSE.contains(s.token(i).relation()) ? CLAUSE_COST : 1;
      below = i;
      i = s.token(i).head();
    }
    return Optional.empty();
  }

  /**
   * The way from a word down to a time; none if the time belongs to another clause, or modifies
   * another noun ("the May 4 accord").
   */
  private static Optional<TimePath> down(Sentence s, int time, boolean hour, int above, int below) {
    DayReach reach = DayReach.ON;
    int i = time;
    for (int steps = 0; i >= 0; steps++) {
      if (i == above) {
        return Optional.of(new TimePath(steps, reach));
      }
      Token t = s.token(i);
      boolean other = CLAUSE.contains(t.relation()) && t.isVerb() && !tells(s, t, above, below);
      boolean elsewhere = i == time && t.head() != above && isModifier(s, t);
      if (other || elsewhere || i == below) {
        return Optional.empty();
      }
      Optional<DayReach> both = reach.and(atPreposition(t, hour));
      if (both.isEmpty()) {
        return Optional.empty();
      }
      reach = both.get();
      i = t.head();
    }
    return Optional.empty();
  }

  /** "the May 4 accord"; not so "On Monday rebels attacked", which the parser takes for it. */
  private static boolean isModifier(Sentence s, Token t) {
    boolean preposed = t.index() > 0 && s.token(t.index() - 1).lemma().equals("on");
    return MODIFYING.contains(t.relation()) && t.head() > t.index() && !preposed;
  }

  /** "the attack, which took place on Monday": the clause tells no more than that it was. */
  private static boolean tells(Sentence s, Token verb, int above, int below) {
    return below < 0
        && verb.relation().equals("relcl")
        && verb.head() == above
        && s.token(above).isNoun()
        && (WordClasses.has("occur", verb.lemma()) || LightVerbs.shipped().isVerb(verb.lemma()))
        && !WordClasses.has("reaction", verb.lemma());
  }

  private static DayReach atPreposition(Token t, boolean hour) {
    if (hour && WITHIN_DAY.contains(t.lemma())) {
      return DayReach.ON;
    }
    if (AFTER.contains(t.lemma()) && !t.isVerb()) {
      return DayReach.FROM;
    }
    return BEFORE.contains(t.lemma()) && t.relation().equals("prep") ? DayReach.BY : DayReach.ON;
  }

  /** What a time above a word says about the word; nothing if it does not concern it. */
  private static Optional<DayReach> up(Sentence s, int index, int anchor) {
    Token t = s.token(index);
    if (t.head() < 0) {
      return Optional.empty();
    }
    Token head = s.token(t.head());
    return switch (t.relation()) {
      case "ccomp", "parataxis" -> Optional.of(DayReach.BY);
      case "advcl" -> adverbial(s, t);
      case "relcl" -> Optional.of(isOfEvent(head) ? DayReach.ON : DayReach.BY);
      case "prep" -> Optional.of(prepositional(t, head));
      case "amod", "compound", "nmod", "poss" ->
          Optional.of(index == anchor && t.isVerb() ? DayReach.BY : DayReach.ON);
      case "nsubj", "nsubjpass", "dobj", "attr" ->
          Optional.of(isReaction(head) ? DayReach.BY : DayReach.ON);
      default -> Optional.of(DayReach.ON);
    };
  }

  /** "the attack in which he was killed", "the bomb that killed him": one event. */
  private static boolean isOfEvent(Token noun) {
    return WordClasses.has("weapon", noun.lemma())
        || !Lexicon.shipped().frames(noun.lemma(), 'n').isEmpty();
  }

  private static boolean isReaction(Token head) {
    return WordClasses.has("reaction", head.lemma());
  }

  /** Where an event stands that is joined by a preposition to what has a time. */
  private static DayReach prepositional(Token preposition, Token head) {
    String lemma = preposition.lemma();
    if (AFTER.contains(lemma)) {
      return DayReach.BY;
    }
    if (BEFORE.contains(lemma) && !lemma.equals("by")) {
      return DayReach.FROM;
    }
    boolean said = isReaction(head) || ABOUT.contains(lemma) && head.isNoun();
    return said ? DayReach.BY : DayReach.ON;
  }

  private static Optional<DayReach> adverbial(Sentence s, Token verb) {
    String mark =
        s.children(verb.index(), "mark", "advmod", "complm").stream()
            .filter(m -> m.index() < verb.index())
            .map(m -> m.text().toLowerCase(Locale.ROOT))
            .filter(m -> !m.equals("also"))
            .findFirst()
            .orElse("");
    return switch (mark) {
      case "after", "since", "because" -> Optional.of(DayReach.BY);
      case "before", "until", "till" -> Optional.of(DayReach.FROM);
      case "although", "though", "if", "unless", "whereas" -> Optional.empty();
      default -> isOngoing(s, verb) ? Optional.empty() : Optional.of(DayReach.ON);
    };
  }

  /** "as the withdrawal is nearing completion": what goes on has no day. */
  private static boolean isOngoing(Sentence s, Token verb) {
    return s.children(verb.index(), "aux", "auxpass").stream()
        .anyMatch(a -> a.tag().equals("VBZ") || a.tag().equals("VBP"));
  }
}
