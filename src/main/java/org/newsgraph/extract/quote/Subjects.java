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
    return Inversion.of(sentence, verb)
        .map(Inversion::speaker)
        .or(() -> own(sentence, verb))
        .or(() -> afterWords(sentence, verb))
        .or(() -> controlled(sentence, verb))
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
        .reduce((first, second) -> nearer(sentence, verb, first, second));
  }

  /** The nearer subject counts, unless signs set it apart ({@code many of them women,}). */
  private static Token nearer(Sentence sentence, Token verb, Token first, Token second) {
    boolean apart = Phrases.isSign(sentence.token(Math.max(0, verb.index() - 1)));
    if (second.index() < verb.index() && apart) {
      return first;
    }
    int one = Math.abs(first.index() - verb.index());
    return one <= Math.abs(second.index() - verb.index()) ? first : second;
  }

  /** In {@code "…," recalled his brother} parsers may take the speaker for an object. */
  private static Optional<Token> afterWords(Sentence sentence, Token verb) {
    boolean clauseBefore =
        sentence.children(verb.index(), "ccomp").stream().anyMatch(t -> t.index() < verb.index());
    if (!clauseBefore
        || verb.lemma().equals("tell")
        || !Phrases.isSign(sentence.token(verb.index() - 1))) {
      return Optional.empty();
    }
    return sentence.children(verb.index(), "dobj").stream()
        .filter(t -> sentence.subtree(t.index()).nextSetBit(0) == verb.index() + 1)
        .findFirst();
  }

  /** In {@code forced him to admit} the object speaks, and in {@code quoted him as saying}. */
  private static Optional<Token> controlled(Sentence sentence, Token verb) {
    Token up = sentence.headOf(verb);
    if (verb.relation().equals("xcomp")) {
      return labelled(sentence, verb);
    }
    if (up == null || !up.lemma().equals("as") || up.head() < 0) {
      return Optional.empty();
    }
    return sentence.children(up.head(), "dobj").stream()
        .filter(t -> t.index() < up.index())
        .findFirst();
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "agent").stream()
        .flatMap(by -> sentence.children(by.index(), "pobj").stream())
        .findFirst();
  }

  /** Climbs from a verb without subject to the verb or noun from which it takes it. */
  private static Optional<Token> shared(Sentence sentence, Token verb) {
    Token at = verb;
    Optional<Token> outer = outermost(sentence, verb);
    if (outer.isPresent()) {
      return outer;
    }
    for (int i = 0; i < STEPS && at.head() >= 0; i++) {
      Token up = sentence.headOf(at);
      if (up.isNoun() && NOUN_MODIFIER.contains(at.relation())) {
        return isInfinitive(sentence, at) ? Optional.empty() : Optional.of(up);
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

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  /**
   * A participle at the end ({@code , adding that}) belongs to the outermost verb to which the
   * labeller ties it, though the parser hangs it on the reported clause.
   */
  private static Optional<Token> outermost(Sentence sentence, Token verb) {
    if (!verb.relation().equals("advcl") || !verb.tag().equals("VBG")) {
      return Optional.empty();
    }
    return sentence.roles().stream()
        .filter(r -> r.argument() == verb.index() && r.label().equals("ADV"))
        .map(r -> sentence.token(r.predicate()))
        .filter(p -> p.index() != verb.head())
        .filter(p -> sentence.subtree(p.index()).get(verb.head()))
        .findFirst()
        .flatMap(p -> own(sentence, p));
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
    if (last > head.index() && sentence.token(last).tag().equals("RB")) {
      last--;
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
