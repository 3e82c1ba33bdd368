package org.newsgraph.server;

import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests that get no further: those that are none, and those that are turned away, who
 * are told when to come back.
 */
final class ErrorAnswers extends ErrorHandler {

  private static final String RETRY_SECONDS = "5";

  /** Answers whatever the method: what is not answered here goes out without its headers. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback)
      throws IOException {
    SafeHeaders.put(response.getHeaders());
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
    }
    super.generateResponse(request, response, status, message, cause, callback);
  }
}
