package org.newsgraph.server.page;

/** Tells that a page cannot be shown; its message goes to the reader. */
public final class PageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final int status;

  private PageException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The request is wrong. */
  public static PageException wrong(String message) {
    return new PageException(BAD_REQUEST, message);
  }

  /** There is nothing of that name. */
  public static PageException unknown(String message) {
    return new PageException(NOT_FOUND, message);
  }

  View view() {
    String title = status == NOT_FOUND ? "Not found" : "That cannot be shown";
    return View.problem(status, title, getMessage());
  }
}
