package org.newsgraph.store;

import org.apache.jena.riot.system.ErrorHandler;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Ends the reading of a file at the first error; lets pass what is only unusual. */
final class SyntaxErrors implements ErrorHandler {

  private final String file;

  SyntaxErrors(String file) {
    this.file = file;
  }

  @Override
  public void warning(String message, long line, long column) {}

  @Override
  public void error(String message, long line, long column) {
    throw new NewsgraphException(
        ErrorCode.DATA_INVALID, file + ":" + line + ":" + column, message.strip());
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
  }
}
