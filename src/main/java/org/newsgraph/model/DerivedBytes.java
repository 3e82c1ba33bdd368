package org.newsgraph.model;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The bytes of a text that was derived: parts of it stand in the file as they are, others stand for
 * an escape, an entity or white space, and bytes between them are no part of it.
 *
 * <p>Keeps pieces. A piece of one code point stands for all of its bytes, whatever they are; a
 * piece of more holds them one after the other, each encoded as usual.
 */
public final class DerivedBytes implements ByteMap {

  private static final int LONGEST = 256;

  private final ByteIndex text;
  private final int[] starts;
  private final long[] from;
  private final long[] to;

  private DerivedBytes(ByteIndex text, int[] starts, long[] from, long[] to) {
    this.text = text;
    this.starts = starts;
    this.from = from;
    this.to = to;
  }

  /**
   * Returns the map of a text.
   *
   * @param text the derived text
   * @param charset encoding of the bytes
   * @param pieces what {@link #pieces} returned
   */
  public static DerivedBytes of(String text, Charset charset, long[] pieces) {
    int count = pieces.length / 3;
    int[] starts = new int[count];
    long[] from = new long[count];
    long[] to = new long[count];
    int start = 0;
    long at = 0;
    for (int i = 0; i < count; i++) {
      starts[i] = start;
      from[i] = at + pieces[3 * i + 1];
      to[i] = from[i] + pieces[3 * i + 2];
      start += (int) pieces[3 * i];
      at = to[i];
    }
    if (start != text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("the pieces are not those of the text");
    }
    return new DerivedBytes(ByteIndex.of(text, charset), starts, from, to);
  }

  /**
   * Returns the pieces, three numbers each: code points, bytes passed over since the piece before,
   * bytes.
   */
  public long[] pieces() {
    long[] out = new long[3 * starts.length];
    for (int i = 0; i < starts.length; i++) {
      out[3 * i] = (i + 1 < starts.length ? starts[i + 1] : text.length()) - starts[i];
      out[3 * i + 1] = from[i] - (i == 0 ? 0 : to[i - 1]);
      out[3 * i + 2] = to[i] - from[i];
    }
    return out;
  }

  @Override
  public Charset charset() {
    return text.charset();
  }

  @Override
  public long byteStart(int codePoint) {
    if (codePoint >= text.length()) {
      return byteEnd(codePoint);
    }
    int piece = piece(codePoint);
    return from[piece] + encoded(starts[piece], codePoint);
  }

  @Override
  public long byteEnd(int codePoint) {
    if (codePoint == 0) {
      return starts.length == 0 ? 0 : from[0];
    }
    int piece = piece(codePoint - 1);
    int end = piece + 1 < starts.length ? starts[piece + 1] : text.length();
    return end == codePoint ? to[piece] : from[piece] + encoded(starts[piece], codePoint);
  }

  @Override
  public int charOffset(int codePoint) {
    return text.charOffset(codePoint);
  }

  /**
   * Returns the first code point whose bytes begin at an offset or after it: the length of the text
   * if there is none.
   */
  public int codePointAt(long offset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byteStart(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long encoded(int begin, int end) {
    return text.byteOffset(end) - text.byteOffset(begin);
  }

  private int piece(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects a text and its pieces, from the first byte to the last. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final Charset charset;
    private long[] pieces = new long[48];
    private int size;
    private long end;
    private boolean open;

    /** Begins with an empty text in an encoding. */
    public Builder(Charset charset) {
      this.charset = charset;
    }

    /** Adds a code point that stands in the file as it is. */
    public Builder literal(int codePoint, long first, long last) {
      text.appendCodePoint(codePoint);
      if (open && end == first && pieces[size - 3] < LONGEST) {
        pieces[size - 3]++;
        pieces[size - 1] += last - first;
        end = last;
      } else {
        add(first, last);
      }
      open = true;
      return this;
    }

    /** Adds a code point that stands for bytes that mean it. */
    public Builder meant(int codePoint, long first, long last) {
      text.appendCodePoint(codePoint);
      add(first, last);
      open = false;
      return this;
    }

    private void add(long first, long last) {
      if (first < end || last < first) {
        throw new IllegalArgumentException("bytes " + first + "-" + last + " come after " + end);
      }
      if (size == pieces.length) {
        pieces = Arrays.copyOf(pieces, 2 * size);
      }
      pieces[size++] = 1;
      pieces[size++] = first - end;
      pieces[size++] = last - first;
      end = last;
    }

    /** Returns whether nothing but white space was added. */
    public boolean isBlank() {
      return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Returns the last char of the text, or 0 if there is none. */
    public char last() {
      return text.length() == 0 ? 0 : text.charAt(text.length() - 1);
    }

    /** Returns the text so far. */
    public String text() {
      return text.toString();
    }

    /** Returns the map of the text. */
    public DerivedBytes build() {
      return of(text.toString(), charset, Arrays.copyOf(pieces, size));
    }
  }
}
