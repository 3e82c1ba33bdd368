package org.newsgraph.audit;

import java.util.List;
import org.newsgraph.model.PageBox;

/**
 * A mention held against the stored text and the file.
 *
 * @param iri the mention
 * @param role what it is to the telling: {@code evidence}, {@code trigger}, {@code cue}, {@code
 *     figure}; {@code mention} if it stands for itself
 * @param file path of the document below its root
 * @param begin first code point of the text
 * @param end last code point, exclusive
 * @param byteStart first byte in the file, or {@code null} of words that stand on pages
 * @param byteEnd last byte, exclusive, or {@code null}
 * @param boxes where the words stand on pages, a line each; none of what has bytes
 * @param before the stored text before the words
 * @param words the words as the store quotes them
 * @param after the stored text after the words
 * @param stored whether the stored text has the words at their code points, and those at their
 *     bytes
 * @param verdict what was found
 * @param standing where the words stand in the file now
 * @param byteNow the byte at which they begin now, or {@code null} if they were not found
 * @param note what is wrong, in a sentence without a full stop, or {@code null}
 */
public record WordsCheck(
    String iri,
    String role,
    String file,
    int begin,
    int end,
    Long byteStart,
    Long byteEnd,
    List<PageBox> boxes,
    String before,
    String words,
    String after,
    boolean stored,
    Verdict verdict,
    Standing standing,
    Long byteNow,
    String note) {

  /** Copies the list. */
  public WordsCheck {
    boxes = List.copyOf(boxes);
  }

  /** Returns where the words stand in the file, for people: bytes, or pages and boxes. */
  public String place() {
    return boxes.isEmpty() ? "bytes " + byteStart + "-" + byteEnd : PageBox.told(boxes);
  }

  /** Returns whether the words do not stand where the store says: in its text or in the file. */
  public boolean displaced() {
    return !stored || standing == Standing.moved || standing == Standing.gone;
  }
}
