package org.newsgraph.audit;

/**
 * A mention held against the stored text and the file.
 *
 * @param iri the mention
 * @param role what it is to the telling: {@code evidence}, {@code trigger}, {@code cue}, {@code
 *     figure}; {@code mention} if it stands for itself
 * @param file path of the document below its root
 * @param begin first code point of the text
 * @param end last code point, exclusive
 * @param byteStart first byte in the file
 * @param byteEnd last byte, exclusive
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
    long byteStart,
    long byteEnd,
    String before,
    String words,
    String after,
    boolean stored,
    Verdict verdict,
    Standing standing,
    Long byteNow,
    String note) {

  /** Returns whether the words do not stand where the store says: in its text or in the file. */
  public boolean displaced() {
    return !stored || standing == Standing.moved || standing == Standing.gone;
  }
}
