package org.newsgraph.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leads from the code points of a text to the places on pages where they stand. Such words have no
 * bytes of their own in the file: what draws them is compressed and refers to other parts of the
 * file, so that as bytes the whole file stands for each of them.
 *
 * <p>Keeps pieces: code points that stand in one box, or in none.
 */
public final class PageMap implements ByteMap {

  /** Numbers that tell a piece: code points, page (0 of what stands nowhere), four corners. */
  private static final int NUMBERS = 6;

  private final ByteIndex text;
  private final long fileLength;
  private final int[] starts;
  private final PageBox[] boxes;

  private PageMap(ByteIndex text, long fileLength, int[] starts, PageBox[] boxes) {
    this.text = text;
    this.fileLength = fileLength;
    this.starts = starts;
    this.boxes = boxes;
  }

  /**
   * Returns the map of a text.
   *
   * @param text the text
   * @param fileLength bytes of the file
   * @param pieces what {@link #pieces} returned
   * @throws IllegalArgumentException if they are not those of the text
   */
  public static PageMap of(String text, long fileLength, int[] pieces) {
    int count = pieces.length / NUMBERS;
    int[] starts = new int[count];
    PageBox[] boxes = new PageBox[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int at = NUMBERS * i;
      starts[i] = start;
      start += pieces[at];
      boxes[i] =
          pieces[at + 1] == 0
              ? null
              : new PageBox(
                  pieces[at + 1], pieces[at + 2], pieces[at + 3], pieces[at + 4], pieces[at + 5]);
    }
    if (start != text.codePointCount(0, text.length()) || pieces.length % NUMBERS != 0) {
      throw new IllegalArgumentException("the pieces are not those of the text");
    }
    return new PageMap(ByteIndex.of(text, StandardCharsets.UTF_8), fileLength, starts, boxes);
  }

  /**
   * Returns the pieces, six numbers each: code points, page, and left, bottom, right, top in tenths
   * of a point; page and corners are 0 of what stands nowhere, such as a space.
   */
  public int[] pieces() {
    int[] out = new int[NUMBERS * starts.length];
    for (int i = 0; i < starts.length; i++) {
      int at = NUMBERS * i;
      out[at] = (i + 1 < starts.length ? starts[i + 1] : text.length()) - starts[i];
      PageBox box = boxes[i];
      if (box != null) {
        out[at + 1] = box.page();
        out[at + 2] = box.left();
        out[at + 3] = box.bottom();
        out[at + 4] = box.right();
        out[at + 5] = box.top();
      }
    }
    return out;
  }

  /**
   * Returns where the words of a stretch stand: a box around those of each line, in the order of
   * the text. A word that the stretch cuts counts as a whole.
   */
  public List<PageBox> boxes(Span span) {
    List<PageBox> out = new ArrayList<>();
    int found = Arrays.binarySearch(starts, span.start());
    for (int i = found >= 0 ? found : -found - 2;
        i >= 0 && i < starts.length && starts[i] < span.end();
        i++) {
      PageBox box = boxes[i];
      if (box == null) {
        continue;
      }
      int last = out.size() - 1;
      if (last >= 0 && isOneLine(out.get(last), box)) {
        out.set(last, out.get(last).and(box));
      } else {
        out.add(box);
      }
    }
    return out;
  }

  /** Whichever way a page is turned, the words of a line touch or nearly do, and are level. */
  private static boolean isOneLine(PageBox line, PageBox next) {
    if (line.page() != next.page()) {
      return false;
    }
    boolean level = overlap(line.bottom(), line.top(), next.bottom(), next.top());
    boolean plumb = overlap(line.left(), line.right(), next.left(), next.right());
    int height = Math.min(line.top() - line.bottom(), next.top() - next.bottom());
    int width = Math.min(line.right() - line.left(), next.right() - next.left());
    int side = Math.max(next.left() - line.right(), line.left() - next.right());
    int above = Math.max(next.bottom() - line.top(), line.bottom() - next.top());
    return level && side >= -height && side <= 3 * height
        || plumb && above >= -width && above <= 3 * width && height > 2 * width;
  }

  /** Returns whether two stretches share more than half of the shorter one. */
  private static boolean overlap(int from, int to, int otherFrom, int otherTo) {
    int shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
    return 2 * shared > Math.min(to - from, otherTo - otherFrom);
  }

  @Override
  public Charset charset() {
    return text.charset();
  }

  @Override
  public long byteStart(int codePoint) {
    return 0;
  }

  @Override
  public long byteEnd(int codePoint) {
    return fileLength;
  }

  @Override
  public int charOffset(int codePoint) {
    return text.charOffset(codePoint);
  }
}
