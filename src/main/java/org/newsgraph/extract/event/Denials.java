package org.newsgraph.extract.event;

import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds whether what a clause says is negated or denied. */
final class Denials {

  private Denials() {}

  /** Returns whether a noun phrase is one of none: "no group", "nobody". */
  static boolean isNone(Sentence s, int noun) {
    return s.token(noun).lemma().matches("none|nobody|no-one")
        || s.children(noun, "det", "neg").stream().anyMatch(d -> d.lemma().equals("no"));
  }

  /**
   * Returns whether the clause of a verb or predicative adjective does not hold for its subject.
   */
  static boolean isDenied(Sentence s, int predicate) {
    int verb = verb(s, predicate);
    return !s.children(verb, "neg").isEmpty()
        || VerbArguments.surface(s, verb).stream().anyMatch(i -> isNone(s, i))
        || isUnderDenial(s, verb);
  }

  /** "was not responsible": the verb that the adjective completes. */
  private static int verb(Sentence s, int predicate) {
    Token t = s.token(predicate);
    return t.isVerb() || !t.relation().matches("acomp|attr|oprd") ? predicate : t.head();
  }

  /** "denied that it was behind the attack", "denied taking part in the attack". */
  private static boolean isUnderDenial(Sentence s, int verb) {
    Token t = s.token(verb);
    return t.head() >= 0
        && t.relation().matches("xcomp|ccomp|dobj|pcomp")
        && ModalityFinder.shipped().denies(s.token(t.head()));
  }
}
