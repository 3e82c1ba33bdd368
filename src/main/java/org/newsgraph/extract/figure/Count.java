package org.newsgraph.extract.figure;

import java.util.Optional;

/**
 * A number with the words that qualify it.
 *
 * @param from position of its first lexeme, qualifiers included
 * @param number position of the lexeme on which the number stands
 * @param to position after its last lexeme
 * @param least least value, if told
 * @param greatest greatest value, if told
 * @param approximate whether the words leave it loose
 * @param article whether only an article tells it
 */
record Count(
    int from,
    int number,
    int to,
    Optional<Integer> least,
    Optional<Integer> greatest,
    boolean approximate,
    boolean article) {

  /** Returns an exact count. */
  static Count exact(int from, int to, int value) {
    return new Count(from, from, to, Optional.of(value), Optional.of(value), false, false);
  }

  /** Returns the same count over other lexemes. */
  Count over(int newFrom, int newTo) {
    return new Count(newFrom, number, newTo, least, greatest, approximate, article);
  }

  /** Returns the count with only a least value. */
  Count atLeast() {
    return new Count(
        from, number, to, least.or(() -> greatest), Optional.empty(), approximate, article);
  }

  /** Returns the count with only a greatest value. */
  Count atMost() {
    return new Count(
        from, number, to, Optional.empty(), greatest.or(() -> least), approximate, article);
  }

  /** Returns the count marked as loose. */
  Count loose() {
    return new Count(from, number, to, least, greatest, true, article);
  }
}
