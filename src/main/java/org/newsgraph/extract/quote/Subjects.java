package org.newsgraph.extract.quote;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.SemanticRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds who says it: the subject of a verb, also one that it shares with another verb. */
final class Subjects {

  private static final Set<String> SHARING =
      Set.of("conj", "xcomp", "advcl", "ccomp", "pcomp", "dep");
  private static final Set<String> NOUN_MODIFIER = Set.of("acl", "relcl", "vmod");
  private static final Set<String> DASHES = Set.of("--", "\u2014", "\u2013");
  private static final int STEPS = 6;

  private Subjects() {}

  /** Returns the subject of an active verb, the agent of a passive one. */
  static Optional<Speaker> of(Sentence sentence, Token verb) {
    return head(sentence, verb).map(head -> speaker(sentence, head, verb));
  }

  private static Optional<Token> head(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
    }
    return own(sentence, verb)
        .or(() -> shared(sentence, verb))
        .or(() -> agent(sentence, verb))
        .or(() -> labelled(sentence, verb));
  }

  /** Returns whether a verb is a passive one. */
  static boolean isPassive(Sentence sentence, Token verb) {
    if (!sentence.children(verb.index(), "auxpass", "nsubjpass").isEmpty()) {
      return true;
    }
    return verb.tag().equals("VBN")
        && sentence.children(verb.index(), "aux", "nsubj").isEmpty()
        && (NOUN_MODIFIER.contains(verb.relation())
            || verb.relation().equals("advcl")
            || !sentence.children(verb.index(), "agent").isEmpty());
  }

  private static Optional<Token> own(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "nsubj").stream()
        .filter(t -> !t.tag().equals("EX"))
        .reduce((first, second) -> nearer(verb, first, second));
  }

  private static Token nearer(Token verb, Token first, Token second) {
    int one = Math.abs(first.index() - verb.index());
    return one <= Math.abs(second.index() - verb.index()) ? first : second;
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "agent").stream()
        .flatMap(by -> sentence.children(by.index(), "pobj").stream())
        .findFirst();
  }

  /** Climbs from a verb without subject to the verb or noun from which it takes it. */
  private static Optional<Token> shared(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < STEPS && at.head() >= 0; i++) {
      Token up = sentence.headOf(at);
      if (up.isNoun() && NOUN_MODIFIER.contains(at.relation())) {
        return Optional.of(up);
      }
      if (!SHARING.contains(at.relation()) && !at.relation().equals("prep")) {
        return Optional.empty();
      }
      at = up;
      if (at.isVerb()) {
        Optional<Token> subject =
            isPassive(sentence, at) ? passiveSubject(sentence, at) : own(sentence, at);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> passiveSubject(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "nsubjpass").stream().findFirst();
  }

  private static Optional<Token> labelled(Sentence sentence, Token verb) {
    return sentence.rolesOf(verb.index()).stream()
        .filter(r -> r.label().equals("A0"))
        .map(SemanticRole::argument)
        .map(sentence::token)
        .filter(t -> t.isNoun() || t.tag().startsWith("PRP"))
        .findFirst();
  }

  /** Returns the phrase around a head, cut where the cue stands. */
  static Speaker speaker(Sentence sentence, Token head, Token cue) {
    if (head.tag().startsWith("PRP") || head.tag().startsWith("W")) {
      return new Speaker(sentence, head.index(), head.span());
    }
    BitSet tokens = sentence.subtree(head.index());
    int first = afterDash(sentence, tokens.nextSetBit(0), head.index());
    int last = tokens.length() - 1;
    if (cue.index() > head.index()) {
      last = Math.min(last, cue.index() - 1);
    } else {
      first = Math.max(first, cue.index() + 1);
    }
    Span span =
        Phrases.between(sentence, Math.min(first, head.index()), Math.max(last, head.index()));
    return new Speaker(sentence, head.index(), span);
  }

  /** A place of writing may stand before a dash: {@code DARA -- The mayor}. */
  private static int afterDash(Sentence sentence, int first, int head) {
    for (int i = head - 1; i > first; i--) {
      if (DASHES.contains(sentence.token(i).text())) {
        return i + 1;
      }
    }
    return first;
  }
}
