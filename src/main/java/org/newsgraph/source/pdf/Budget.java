package org.newsgraph.source.pdf;

/**
 * What may be spent on one file. A newspaper of a hundred pages needs a tenth of it; a file that
 * needs more is built to cost. Counts, not seconds: a file is refused by every machine or by none.
 */
final class Budget {

  /** Pages that are read. */
  static final int MOST_PAGES = 1000;

  /** Letters and other signs on all pages. */
  static final int MOST_GLYPHS = 1_000_000;

  /** Bytes that one stream of the file may unpack to. */
  static final int LARGEST_STREAM = 32 << 20;

  /** How deep a page may put one thing into another. */
  static final int DEEPEST = 500;

  private static final int MOST_STREAMS = 30_000;
  private static final long MOST_LETTERS = 2_000_000;
  private static final int MOST_OPERATORS = 4_000_000;
  private static final long MOST_UNPACKED = 256L << 20;
  private static final long MOST_COMPARISONS = 200_000_000;
  private static final long READ_ANYWAY = 32L << 20;
  private static final int READ_AGAIN = 32;

  private final long mostRead;
  private long read;
  private long unpacked;
  private int glyphs;
  private int operators;
  private int streams;
  private long letters;
  private long comparisons;

  /**
   * Begins to count.
   *
   * @param size bytes of the file
   */
  Budget(long size) {
    this.mostRead = READ_ANYWAY + READ_AGAIN * size;
  }

  /** Hears that bytes of the file, or of what was unpacked from it, were read. */
  void read(long bytes) {
    read += bytes;
    if (read > mostRead + READ_AGAIN * unpacked) {
      throw PdfRefused.invalid("its parts refer to each other over and over");
    }
  }

  /** Hears that a stream was unpacked. */
  void unpacked(long bytes) {
    unpacked += bytes;
    if (++streams > MOST_STREAMS) {
      throw PdfRefused.invalid("its parts are drawn over and over");
    }
    if (unpacked > MOST_UNPACKED) {
      throw PdfRefused.invalid(
          "it unpacks to more than " + (MOST_UNPACKED >> 20) + " MB, which no text needs");
    }
  }

  /** Hears of a glyph. */
  void glyph() {
    if (++glyphs > MOST_GLYPHS) {
      throw PdfRefused.invalid("it has more than " + MOST_GLYPHS + " letters");
    }
  }

  /** Hears that a map from signs to letters has so many entries. */
  void letters(long more) {
    letters += more;
    if (letters > MOST_LETTERS) {
      throw PdfRefused.invalid("its fonts tell of more letters than there are");
    }
  }

  /** Hears how deep a page has put one thing into another. */
  void depth(int depth) {
    if (depth > DEEPEST) {
      throw PdfRefused.invalid("its parts are nested too deeply");
    }
  }

  /** Hears of an instruction that draws. */
  void operator() {
    if (++operators > MOST_OPERATORS) {
      throw PdfRefused.invalid("its pages need more than " + MOST_OPERATORS + " instructions");
    }
  }

  /** Returns whether so many comparisons of lines may be made still, and counts them if so. */
  boolean allows(long more) {
    if (comparisons + more > MOST_COMPARISONS) {
      return false;
    }
    comparisons += more;
    return true;
  }
}
