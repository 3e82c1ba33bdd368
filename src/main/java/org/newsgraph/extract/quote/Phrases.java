package org.newsgraph.extract.quote;

import java.util.BitSet;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Stretches of text that belong to a token. */
final class Phrases {

  private static final Set<String> SUBORDINATE = Set.of("that");

  private Phrases() {}

  /** Returns the stretch of a token and all that depends on it, without signs at its ends. */
  static Span of(Sentence sentence, int head) {
    BitSet tokens = sentence.subtree(head);
    return between(sentence, tokens.nextSetBit(0), tokens.length() - 1);
  }

  /** Returns the stretch between two tokens, both included, without signs at its ends. */
  static Span between(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isSign(sentence.token(from))) {
      from++;
    }
    while (to > from && isSign(sentence.token(to)) && !closesBracket(sentence, from, to)) {
      to--;
    }
    return new Span(sentence.token(from).start(), sentence.token(to).end());
  }

  private static boolean closesBracket(Sentence sentence, int from, int to) {
    int bracket = ")]".indexOf(sentence.token(to).text());
    String opening = bracket < 0 ? "" : "([".substring(bracket, bracket + 1);
    for (int i = to - 1; i >= from && bracket >= 0; i--) {
      if (sentence.token(i).text().startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the stretch of a clause without the {@code that} before it. */
  static Span clause(Sentence sentence, int first, int last) {
    int from = first;
    while (from < last
        && (isSign(sentence.token(from)) || SUBORDINATE.contains(word(sentence, from)))) {
      from++;
    }
    return between(sentence, from, last);
  }

  private static String word(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns whether a token holds no letter or digit. */
  static boolean isSign(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit)
        && !token.text().equals("$")
        && !token.text().equals("%");
  }
}
