package org.newsgraph.extract.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Where the clause of an expression lies as seen from the day of writing. */
enum Outlook {
  BEHIND,
  AHEAD,
  UNKNOWN;

  private static final int CLIMB = 8;
  private static final Set<String> FUTURE_AUXILIARIES =
      Set.of("will", "'ll", "wo", "shall", "would");
  private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did", "has");
  private static final Set<String> GOALS = Set.of("by", "until", "till");

  /** Returns the outlook of the clause that a token belongs to. */
  static Outlook of(Sentence sentence, int token) {
    Outlook outlook = climb(sentence, token);
    boolean goal =
        token > 0 && GOALS.contains(sentence.token(token - 1).lemma()) && outlook != BEHIND;
    return goal ? AHEAD : outlook;
  }

  private static Outlook climb(Sentence sentence, int token) {
    Token here = sentence.token(token);
    for (int i = 0; i < CLIMB && here != null; i++) {
      Optional<Outlook> found = of(sentence, here);
      if (found.isPresent()) {
        return found.get();
      }
      here = sentence.headOf(here);
    }
    return UNKNOWN;
  }

  /** Returns what one governor tells, if it tells anything. */
  private static Optional<Outlook> of(Sentence sentence, Token governor) {
    if (TimeWords.isAhead(governor.lemma()) && !isActivePast(sentence, governor)) {
      return Optional.of(AHEAD);
    }
    if (!governor.isVerb()) {
      return Optional.empty();
    }
    if (hasAuxiliary(sentence, governor, FUTURE_AUXILIARIES)) {
      return Optional.of(AHEAD);
    }
    if (governor.tag().equals("VBD") || hasAuxiliary(sentence, governor, PAST_AUXILIARIES)) {
      return Optional.of(BEHIND);
    }
    return infinitive(sentence, governor);
  }

  private static boolean isActivePast(Sentence sentence, Token governor) {
    return governor.tag().equals("VBD")
        && sentence.children(governor.index(), "xcomp", "ccomp").isEmpty();
  }

  /** An infinitive after "is", or after a verb or noun of intention, lies ahead. */
  private static Optional<Outlook> infinitive(Sentence sentence, Token verb) {
    Token head = sentence.headOf(verb);
    if (!verb.tag().equals("VB") || head == null) {
      return Optional.empty();
    }
    boolean intended =
        TimeWords.isAhead(head.lemma()) || head.lemma().equals("be") || isGoing(sentence, head);
    return intended ? Optional.of(AHEAD) : Optional.empty();
  }

  private static boolean isGoing(Sentence sentence, Token head) {
    return head.text().equals("going") && hasAuxiliary(sentence, head, Set.of("is", "are", "'s"));
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> auxiliaries) {
    return sentence.children(verb.index(), "aux", "auxpass").stream()
        .anyMatch(t -> auxiliaries.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
