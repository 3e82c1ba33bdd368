package org.newsgraph.source.pdf;

/** A file of which no text is made. Unchecked, since PDFBox goes on after checked exceptions. */
public final class PdfRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Kind {
    /** It is no PDF, is damaged, is locked, or costs too much. */
    INVALID,
    /** It has no text. */
    EMPTY
  }

  /** Of which kind the reason is. */
  private final Kind kind;

  PdfRefused(Kind kind, String message) {
    this(kind, message, null);
  }

  PdfRefused(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  static PdfRefused invalid(String message) {
    return new PdfRefused(Kind.INVALID, message);
  }

  /** Returns of which kind the reason is. */
  public Kind kind() {
    return kind;
  }
}
