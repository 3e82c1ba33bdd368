package org.newsgraph.source.pdf;

import java.util.List;

/**
 * The signs of a page that stand as most of them do, in the order in which the file draws them.
 * What is slanted, or turned otherwise than most, is no part of the text: stamps and notes on the
 * edge.
 *
 * @param page number of the page, from 1
 * @param glyphs the signs
 * @param top least y of the page, as its lines are read
 * @param bottom greatest y
 */
record PageGlyphs(int page, List<Glyph> glyphs, float top, float bottom) {

  private static final int TURNS = 4;

  /**
   * Returns the page's signs.
   *
   * @param all signs, however turned
   * @param box left, bottom, right and top of what is seen of the page
   */
  static PageGlyphs of(int page, List<Glyph> all, float[] box) {
    int[] counts = new int[TURNS];
    all.forEach(glyph -> counts[glyph.turn()]++);
    int most = 0;
    for (int turn = 1; turn < TURNS; turn++) {
      most = counts[turn] > counts[most] ? turn : most;
    }
    int turn = most;
    float one = y(turn, box[0], box[1]);
    float other = y(turn, box[2], box[3]);
    return new PageGlyphs(
        page,
        all.stream().filter(glyph -> glyph.turn() == turn).toList(),
        Math.min(one, other),
        Math.max(one, other));
  }

  /** Returns the page without its signs, of which its lines are made already. */
  PageGlyphs withoutGlyphs() {
    return new PageGlyphs(page, List.of(), top, bottom);
  }

  /** Returns how far along a line a point lies. */
  static float x(int turn, float x, float y) {
    return switch (turn) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> -x;
      default -> -y;
    };
  }

  /** Returns how far down a page a point lies, as its lines are read. */
  static float y(int turn, float x, float y) {
    return switch (turn) {
      case 0 -> -y;
      case 1 -> x;
      case 2 -> y;
      default -> -x;
    };
  }
}
