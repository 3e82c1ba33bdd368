package org.newsgraph.model;

/** A failure that a user can understand: a code, a place and a sentence. */
public final class NewsgraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Most characters of a message that a user is shown. */
  private static final int LONGEST = 600;

  private final ErrorCode code;
  private final String place;

  /**
   * Makes a failure.
   *
   * @param code what kind
   * @param place the file, IRI or option, with line or offset where known
   * @param message one sentence without the place
   * @param cause what brought it about, or {@code null}
   */
  public NewsgraphException(ErrorCode code, String place, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.place = place;
  }

  /** Makes a failure without a cause. */
  public NewsgraphException(ErrorCode code, String place, String message) {
    this(code, place, message, null);
  }

  /** Returns what kind of failure it is. */
  public ErrorCode code() {
    return code;
  }

  /** Returns where it happened. */
  public String place() {
    return place;
  }

  /** Returns one line for a user; a message that quotes much of its input is cut. */
  public String describe() {
    String message = getMessage();
    String shown =
        message.codePointCount(0, message.length()) > LONGEST
            ? message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…"
            : message;
    return place + ": " + shown + " [" + code + "]";
  }
}
