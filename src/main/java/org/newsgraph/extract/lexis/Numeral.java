package org.newsgraph.extract.lexis;

/**
 * A number as it stands in a sentence.
 *
 * @param from position of its first lexeme
 * @param to position after its last lexeme
 * @param value what it says
 */
public record Numeral(int from, int to, double value) {

  /** Returns whether the number has no fraction. */
  public boolean isWhole() {
    return value == Math.rint(value);
  }
}
