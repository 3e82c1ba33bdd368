package org.newsgraph.source.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.newsgraph.model.PageBox;

/** Tells where on a page a sign stands. */
final class GlyphPlace {

  /** Lines that are slanted by more, in degrees, are stamps. */
  private static final double SLANT = 10;

  /** What is smaller, in points, nobody can read. */
  private static final float SMALLEST = 1;

  private static final float LARGEST = 2000;
  private static final int GLYPH_SPACE = 1000;

  /** How far letters reach below their line and above it, in parts of their size. */
  private static final float BELOW = 0.2f;

  private static final float ABOVE = 0.8f;

  private final int page;
  private final float[] seen;

  /**
   * Tells places on a page.
   *
   * @param seen left, bottom, right and top of what is seen of it
   */
  GlyphPlace(int page, float[] seen) {
    this.page = page;
    this.seen = seen.clone();
  }

  /** Returns a sign without its meaning, or nothing if it cannot be seen. */
  Optional<Glyph> of(Matrix matrix, PDFont font, Vector displacement) {
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
    long quarters = Math.round(angle / 90);
    float scale = matrix.getScalingFactorX();
    float size = matrix.getScalingFactorY();
    if (font instanceof PDType3Font) {
      size *= font.getFontMatrix().getScalingFactorY() * GLYPH_SPACE;
    }
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    float width = Math.abs(displacement.getX() * scale);
    boolean sane =
        size >= SMALLEST && size <= LARGEST && width <= LARGEST && x >= seen[0] && x <= seen[2];
    if (!sane || y < seen[1] || y > seen[3] || Math.abs(angle - 90 * quarters) > SLANT) {
      return Optional.empty();
    }
    int turn = (int) Math.floorMod(quarters, 4L);
    float left = PageGlyphs.x(turn, x, y);
    float base = PageGlyphs.y(turn, x, y);
    return Optional.of(
        new Glyph(
            "",
            turn,
            left,
            left + width,
            base,
            size,
            String.valueOf(font.getName()),
            box(turn, x, y, width, size)));
  }

  private PageBox box(int turn, float x, float y, float width, float size) {
    int along = tenths(width);
    int below = tenths(BELOW * size);
    int above = tenths(ABOVE * size);
    int atX = tenths(x);
    int atY = tenths(y);
    return switch (turn) {
      case 0 -> new PageBox(page, atX, atY - below, atX + along, atY + above);
      case 1 -> new PageBox(page, atX - above, atY, atX + below, atY + along);
      case 2 -> new PageBox(page, atX - along, atY - above, atX, atY + below);
      default -> new PageBox(page, atX - below, atY - along, atX + above, atY);
    };
  }

  private static int tenths(float points) {
    return Math.round(10 * points);
  }
}
