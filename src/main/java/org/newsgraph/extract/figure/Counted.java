package org.newsgraph.extract.figure;

import java.util.Set;
import java.util.function.IntPredicate;
import org.newsgraph.extract.lexis.Lexeme;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.Token;

/**
 * What a number counts.
 *
 * @param token index of the head token, or the number's own token if it stands alone
 * @param end position after the last lexeme of the phrase
 * @param alone whether the number stands alone
 */
record Counted(int token, int end, boolean alone) {

  private static final int REACH = 8;
  private static final Set<String> MODIFIERS =
      Set.of(
          "nummod", "quantmod", "amod", "det", "predet", "nmod", "compound", "number", "npadvmod");

  /**
   * Finds what a number counts.
   *
   * @param words the sentence
   * @param count the number
   * @param end position after the number and the whole it is a part of
   * @param blocked positions that no phrase may cross: expressions of time
   */
  static Counted of(Lexemes words, Count count, int end, IntPredicate blocked) {
    int number = words.at(count.number()).token();
    int start = words.is(end, "of") ? afterDeterminers(words, end + 1) : end;
    int chain = chain(words, start, blocked);
    int governor = governor(words, number, end, Math.max(chain, end), blocked);
    int noun = governor >= 0 ? governor : chain;
    if (noun >= 0) {
      return new Counted(words.at(noun).token(), noun + 1, false);
    }
    int more = words.is(end, "more", "others", "additional") ? end + 1 : end;
    return new Counted(number, more, true);
  }

  private static int afterDeterminers(Lexemes words, int i) {
    int at = i;
    while (words.at(at).tag().matches("DT|PDT|PRP\\$")) {
      at++;
    }
    return at;
  }

  /** The noun that governs the number in the parse, if it is near and to the right. */
  private static int governor(Lexemes words, int number, int end, int chain, IntPredicate blocked) {
    Token token = words.sentence().token(number);
    for (int i = 0; i < 3 && MODIFIERS.contains(token.relation()) && token.head() >= 0; i++) {
      token = words.sentence().token(token.head());
      if (token.isNoun() && token.index() > number) {
        int at = words.ofToken(token.index());
        boolean near = at >= end && at - end < REACH && clear(words, end, at, blocked);
        return near && at <= Math.max(chain, end + REACH) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean clear(Lexemes words, int from, int to, IntPredicate blocked) {
    for (int i = from; i < to; i++) {
      String tag = words.at(i).tag();
      if (blocked.test(i) || tag.matches("VB[DPZ]?|MD|[.:]|W.*") && !words.at(i).joined()) {
        return false;
      }
    }
    return !blocked.test(to);
  }

  /** The last noun of the words that can stand between a number and its noun, else -1. */
  private static int chain(Lexemes words, int from, IntPredicate blocked) {
    int noun = -1;
    for (int i = from; i < from + REACH && !blocked.test(i); i++) {
      Lexeme word = words.at(i);
      if (word.isNoun()) {
        noun = i;
        if (word.tag().endsWith("S") && !words.at(i + 1).joined()) {
          return noun;
        }
      } else if (!canPrecedeNoun(words, i)) {
        return noun;
      }
    }
    return noun;
  }

  private static boolean canPrecedeNoun(Lexemes words, int i) {
    Lexeme word = words.at(i);
    boolean participle =
        word.tag().matches("VB[NG]") && words.at(i + 1).isNoun() && !words.is(i, "being");
    boolean adverb = word.tag().equals("RB") && words.at(i + 1).tag().matches("JJ|VBN");
    boolean adjective = words.at(i - 1).tag().equals("RB") && word.tag().equals("VBN");
    return word.tag().matches("JJ[RS]?|CD|POS|HYPH")
        || participle
        || adverb
        || adjective
        || word.joined();
  }
}
