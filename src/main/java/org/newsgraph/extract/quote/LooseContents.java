package org.newsgraph.extract.quote;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds what is said where it does not depend on the verb of saying. */
final class LooseContents {

  private static final Set<String> LOOSE = Set.of("parataxis", "conj", "dep", "advcl", "ccomp");
  private static final int WIDEST = 200;

  private LooseContents() {}

  /** The subject of a passive is what is said: {@code The raid was confirmed by the mayor}. */
  static Optional<Span> passive(Sentence sentence, Token verb, Cue cue) {
    if (!cue.takes(Frame.OBJECT)) {
      return Optional.empty();
    }
    if (verb.relation().equals("acl") && verb.head() >= 0 && verb.head() < verb.index()) {
      int first = sentence.subtree(verb.head()).nextSetBit(0);
      return Optional.of(Phrases.between(sentence, first, verb.index() - 1));
    }
    return sentence.children(verb.index(), "nsubjpass", "csubjpass").stream()
        .findFirst()
        .map(t -> Phrases.of(sentence, t.index()));
  }

  /** The clause to which {@code , she said,} is loosely attached, before or around it. */
  static Optional<Span> host(Sentence sentence, Token verb, Cue cue, Speaker speaker) {
    boolean loose = verb.head() >= 0 && LOOSE.contains(verb.relation());
    boolean speaks = cue.takes(Frame.THAT) && cue.takes(Frame.QUOTE);
    if (!loose || !speaks || !follows(sentence, verb, speaker)) {
      return Optional.empty();
    }
    int head = hostOf(sentence, verb, speaker);
    BitSet tokens = sentence.subtree(head);
    tokens.andNot(sentence.subtree(verb.index()));
    tokens.set(head);
    return Optional.of(
        Phrases.between(sentence, tokens.nextSetBit(0), Math.max(tokens.length() - 1, head)));
  }

  /** Climbs from the verb to the clause that begins before it. */
  private static int hostOf(Sentence sentence, Token verb, Speaker speaker) {
    int before = Math.min(verb.index(), sentence.tokenAt(speaker.span().start()));
    Token at = sentence.headOf(verb);
    while (at.head() >= 0 && firstWord(sentence, at, verb) >= before) {
      at = sentence.headOf(at);
    }
    return at.index();
  }

  private static int firstWord(Sentence sentence, Token head, Token verb) {
    BitSet tokens = sentence.subtree(head.index());
    tokens.andNot(sentence.subtree(verb.index()));
    return tokens.isEmpty() ? head.index() : tokens.nextSetBit(0);
  }

  private static boolean follows(Sentence sentence, Token verb, Speaker speaker) {
    boolean transitive =
        sentence.children(verb.index(), "dobj", "cc").stream()
            .anyMatch(t -> t.index() != speaker.head());
    if (transitive) {
      return false;
    }
    Span cluster = speaker.span().union(verb.span());
    int before = sentence.tokenAt(cluster.start()) - 1;
    int after = sentence.tokenAt(cluster.end() - 1) + 1;
    boolean apart = before >= 0 && Phrases.isSign(sentence.token(before));
    boolean closes = after >= sentence.size() || Phrases.isSign(sentence.token(after));
    return apart && (verb.head() < verb.index() || closes) && cluster.length() < WIDEST;
  }
}
