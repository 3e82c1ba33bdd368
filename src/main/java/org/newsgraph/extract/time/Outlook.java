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
  private static final Set<String> GOALS = Set.of("by", "until", "till", "through");

  /**
   * Returns the outlook of the clause that an expression belongs to.
   *
   * @param sentence the sentence
   * @param first index of the expression's first token
   * @param last index of its last token
   */
  static Outlook of(Sentence sentence, int first, int last) {
    Optional<Token> before = first == 0 ? Optional.empty() : Optional.of(sentence.token(first - 1));
    boolean effective =
        before.filter(t -> t.tag().equals("JJ") && TimeWords.isAhead(t.lemma())).isPresent();
    if (effective) {
      return AHEAD;
    }
    Outlook outlook = climb(sentence, last);
    return outlook == UNKNOWN && before.filter(t -> GOALS.contains(t.lemma())).isPresent()
        ? AHEAD
        : outlook;
  }

  private static Outlook climb(Sentence sentence, int token) {
    Token here = sentence.token(token);
    boolean inVerb = false;
    for (int i = 0; i < CLIMB && here != null; i++) {
      Optional<Outlook> found = of(sentence, here, inVerb);
      if (found.isPresent()) {
        return found.get();
      }
      inVerb |= here.isVerb();
      here = sentence.headOf(here);
    }
    return UNKNOWN;
  }

  /** Returns what one governor tells, if anything; {@code inVerb}: its dependent is a clause. */
  private static Optional<Outlook> of(Sentence sentence, Token governor, boolean inVerb) {
    if (TimeWords.isAhead(governor.lemma())) {
      return Optional.of(isOver(sentence, governor, inVerb) ? BEHIND : AHEAD);
    }
    if (!governor.isVerb()) {
      return Optional.empty();
    }
    if (hasAuxiliary(sentence, governor, FUTURE_AUXILIARIES)) {
      return Optional.of(AHEAD);
    }
    boolean participle = governor.tag().equals("VBN") && !hasAuxiliary(sentence, governor);
    if (participle
        || governor.tag().equals("VBD")
        || hasAuxiliary(sentence, governor, PAST_AUXILIARIES)) {
      return Optional.of(BEHIND);
    }
    return infinitive(sentence, governor);
  }

  /**
   * An intention that was told on that day ("agreed in June to sell"), or is over ("had been due").
   */
  private static boolean isOver(Sentence sentence, Token governor, boolean inVerb) {
    Token head = sentence.headOf(governor);
    boolean nested =
        head != null
            && governor.tag().equals("VB")
            && TimeWords.isAhead(head.lemma())
            && isOver(sentence, head, true);
    boolean perfect =
        hasAuxiliary(sentence, governor, Set.of("had"))
            || head != null
                && head.lemma().equals("be")
                && hasAuxiliary(sentence, head, Set.of("had"));
    return nested || perfect || !inVerb && governor.tag().equals("VBD");
  }

  /**
   * A passive infinitive lies ahead, an active one after "is", a noun, or a verb or adjective of
   * intention.
   */
  private static Optional<Outlook> infinitive(Sentence sentence, Token verb) {
    Token head = sentence.headOf(verb);
    if (!hasAuxiliary(sentence, verb, Set.of("to")) || head == null) {
      return Optional.empty();
    }
    if (verb.tag().equals("VBN")) {
      return Optional.of(AHEAD);
    }
    boolean intended =
        TimeWords.isAhead(head.lemma())
            ? !isOver(sentence, head, true)
            : head.isNoun() || head.text().matches("is|are|'s") || isGoing(sentence, head);
    return intended ? Optional.of(AHEAD) : Optional.empty();
  }

  private static boolean isGoing(Sentence sentence, Token head) {
    return head.text().equals("going") && hasAuxiliary(sentence, head, Set.of("is", "are", "'s"));
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb) {
    return !sentence.children(verb.index(), "aux", "auxpass").isEmpty();
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> auxiliaries) {
    return sentence.children(verb.index(), "aux", "auxpass").stream()
        .anyMatch(t -> auxiliaries.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
