package org.newsgraph.extract.quote;

import java.util.BitSet;
import java.util.Optional;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * A speaker after the verb, in the middle of what he says: {@code The toll, said the mayor, was
 * 50}. Parsers take the first noun for the subject of the verb of saying.
 *
 * @param speaker head of the speaker
 * @param content what is said, around verb and speaker
 */
record Inversion(Token speaker, Span content) {

  /** Returns the inversion at a verb, if the commas show one. */
  static Optional<Inversion> of(Sentence sentence, Token verb) {
    int at = verb.index();
    if (at < 2 || !sentence.token(at - 1).text().equals(",")) {
      return Optional.empty();
    }
    Optional<Token> first =
        sentence.children(at, "nsubj").stream()
            .filter(t -> t.index() < at && sentence.subtree(t.index()).length() <= at)
            .findFirst();
    return first.flatMap(f -> afterVerb(sentence, verb, f));
  }

  private static Optional<Inversion> afterVerb(Sentence sentence, Token verb, Token first) {
    for (Token clause : sentence.children(verb.index(), "ccomp")) {
      for (Token subject : sentence.children(clause.index(), "nsubj", "nsubjpass")) {
        BitSet phrase = sentence.subtree(subject.index());
        boolean next = phrase.nextSetBit(0) == verb.index() + 1;
        int end = phrase.length();
        if (next && end < clause.index() && sentence.token(end).text().equals(",")) {
          BitSet start = sentence.subtree(first.index());
          int last = sentence.subtree(clause.index()).length() - 1;
          Span content = Phrases.between(sentence, start.nextSetBit(0), last);
          return Optional.of(new Inversion(subject, content));
        }
      }
    }
    return Optional.empty();
  }
}
