package org.newsgraph.extract.time;

import java.util.Optional;

/**
 * An expression found in a sentence.
 *
 * @param from position of its first lexeme
 * @param to position after its last lexeme
 * @param meaning what it says
 */
record Match(int from, int to, Meaning meaning) {

  /** Returns a match that names a period. */
  static Optional<Match> date(int from, int to, When when) {
    return Optional.of(new Match(from, to, new Meaning.Date(when, Stage.WHOLE)));
  }

  /** Returns the period's meaning, if the match names one. */
  Optional<When> when() {
    return meaning instanceof Meaning.Date d ? Optional.of(d.when()) : Optional.empty();
  }

  /** Returns the number of lexemes. */
  int length() {
    return to - from;
  }
}
