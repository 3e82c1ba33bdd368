package org.newsgraph.model;

import java.util.Objects;

/**
 * A document as it was read: its whole text, where its bytes lie, and its metadata. The text is
 * never changed.
 *
 * @param file path below the input root, with extension, {@code /} as separator; for a record of a
 *     file, {@code #} and its name follow
 * @param text the text; of a text file, with its byte order mark and carriage returns
 * @param plain the text with every astral code point replaced by U+FFFC, so that char index = code
 *     point index; all spans may be used as {@code String} indexes into it
 * @param bytes from code points to bytes of the file
 * @param origin where in the file it lies, and how its text is made of its bytes
 * @param sha256 hash of the bytes of the file, or of the record; lower-case hexadecimal
 * @param metadata what the sidecar and the file tell besides the text
 */
public record Document(
    String file,
    String text,
    String plain,
    ByteMap bytes,
    Origin origin,
    String sha256,
    Metadata metadata) {

  private static final char ASTRAL = '\uFFFC';

  /** Checks that the plain text has one char per code point. */
  public Document {
    Objects.requireNonNull(file);
    if (plain.length() != text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(
          "plain text of " + file + " is not one char per code point");
    }
  }

  /** Returns a document that is a whole file of plain text. */
  public static Document of(
      String file, String text, ByteIndex bytes, String sha256, Metadata metadata) {
    Origin origin = Origin.ofFile(Origin.PLAIN_TEXT, bytes.byteOffset(bytes.length()));
    return of(file, text, bytes, origin, sha256, metadata);
  }

  /** Returns a document over the given text. */
  public static Document of(
      String file, String text, ByteMap bytes, Origin origin, String sha256, Metadata metadata) {
    return new Document(file, text, plain(text), bytes, origin, sha256, metadata);
  }

  /** Returns this document with other metadata. */
  public Document withMetadata(Metadata other) {
    return new Document(file, text, plain, bytes, origin, sha256, other);
  }

  /** Returns the text with one char per code point. */
  public static String plain(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(Character.isBmpCodePoint(c) ? (char) c : ASTRAL));
    return out.toString();
  }

  /** Returns the document's path without extension: the last part of its IRI. */
  public String id() {
    return idOf(file);
  }

  /**
   * Returns the id of the document in a file: the file's path without the extension.
   *
   * @param file path below the input root, with extension, and the record if there is one
   */
  public static String idOf(String file) {
    return SourceName.idOf(file);
  }

  /** Returns the number of code points. */
  public int length() {
    return plain.length();
  }

  /** Returns the words at a span, exactly as they stand. */
  public String slice(Span span) {
    if (plain.length() == text.length()) {
      return text.substring(span.start(), span.end());
    }
    return text.substring(bytes.charOffset(span.start()), bytes.charOffset(span.end()));
  }

  /** Returns a span with its words. */
  public Words words(Span span) {
    return new Words(span, slice(span));
  }
}
