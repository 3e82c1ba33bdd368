package org.newsgraph.extract.quote;

import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * The words that name who speaks.
 *
 * @param sentence where they stand
 * @param head index of their head token
 * @param span the whole phrase
 */
record Speaker(Sentence sentence, int head, Span span) {

  /** Returns the base form of the head. */
  String lemma() {
    return sentence.token(head).lemma();
  }
}
