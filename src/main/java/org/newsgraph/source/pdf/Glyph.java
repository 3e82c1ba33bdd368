package org.newsgraph.source.pdf;

import org.newsgraph.model.PageBox;

/**
 * A sign on a page. Its place is told twice: as the file counts, and as it is read, turned so that
 * the line runs to the right and y counts downwards; both in points.
 *
 * @param text what it means; several letters if it is a ligature, white space if it is a space
 * @param turn quarter turns of its line, counter-clockwise
 * @param left where it begins on its line
 * @param right where it ends on its line
 * @param base where its line stands
 * @param size of its font
 * @param font name of its font
 * @param box its place as the file counts
 */
record Glyph(
    String text,
    int turn,
    float left,
    float right,
    float base,
    float size,
    String font,
    PageBox box) {

  /** Returns whether it is white space. */
  boolean isSpace() {
    return text.isBlank();
  }

  /** Returns this sign with another meaning. */
  Glyph meaning(String other) {
    return new Glyph(other, turn, left, right, base, size, font, box);
  }
}
