package org.newsgraph.model;

import java.util.Objects;

/**
 * Where in a file a document lies and how its text is made of its bytes. A plain text is the file,
 * byte for byte; other documents are a record of a file, or hold their text among other things.
 *
 * <p>Offsets count bytes of the file as it lies on disk; if {@code member} is given, bytes of what
 * the gzip stream that begins there holds.
 *
 * @param mediaType how the payload is written: the text is made of it accordingly
 * @param record name of the record in its file; {@code null} if the whole file is the document
 * @param member offset in the file of the gzip member that holds the record; {@code null} if it is
 *     not compressed
 * @param offset first byte of the record: what the hash of the document is the hash of
 * @param length number of its bytes
 * @param payload first byte of what the text is made of
 * @param payloadLength number of its bytes
 */
public record Origin(
    String mediaType,
    String record,
    Long member,
    long offset,
    long length,
    long payload,
    long payloadLength) {

  /** Plain text: each of its bytes is text. */
  public static final String PLAIN_TEXT = "text/plain";

  /** The characters of a JSON string, between its quotation marks (RFC 8259). */
  public static final String JSON_STRING = "application/json";

  /** A web page: the text of the article that is found on it. */
  public static final String HTML = "text/html";

  /** Pages: the text of the lines that stand on them. */
  public static final String PDF = "application/pdf";

  /** Checks that the payload lies in the record. */
  public Origin {
    Objects.requireNonNull(mediaType);
    if (offset < 0
        || payload < offset
        || payloadLength < 0
        || payload + payloadLength > offset + length) {
      throw new IllegalArgumentException("the payload does not lie within the record");
    }
  }

  /** Returns the origin of a document that is a whole file. */
  public static Origin ofFile(String mediaType, long length) {
    return new Origin(mediaType, null, null, 0, length, 0, length);
  }

  /** Returns whether the document is a plain text file, so that its text tells all of its bytes. */
  public boolean isPlainFile() {
    return record == null && mediaType.equals(PLAIN_TEXT);
  }
}
