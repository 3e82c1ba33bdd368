package org.newsgraph.merge.text;

import org.newsgraph.model.Figure;

/**
 * The values that a number in a text can mean.
 *
 * @param low least value
 * @param high greatest value; {@link Integer#MAX_VALUE} when the text sets none
 */
public record Range(double low, double high) {

  /** How far a round number may lie from the truth: a tenth to each side. */
  private static final double TOLERANCE = 0.1;

  /** How far a vague number such as "dozens" may lie below its least value. */
  private static final double VAGUE = 0.25;

  /** Returns the values that a figure can mean; an approximate one is widened. */
  public static Range of(Figure figure) {
    double low = figure.min() == null ? 0 : figure.min();
    double high = figure.max() == null ? Integer.MAX_VALUE : figure.max();
    if (!figure.approximate()) {
      return new Range(low, high);
    }
    boolean open = figure.max() == null;
    return new Range(low * (1 - (open ? VAGUE : TOLERANCE)), open ? high : high * (1 + TOLERANCE));
  }

  /** Returns whether both can mean one value. */
  public boolean meets(Range other) {
    return low <= other.high && other.low <= high;
  }
}
