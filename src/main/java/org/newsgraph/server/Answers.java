package org.newsgraph.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.server.sparql.AnswerFormat;

/** Chooses the format of an answer, and writes small ones whole, with their length. */
final class Answers {

  private Answers() {}

  /**
   * Chooses the format in which a request is answered; if nothing on offer will do, answers 406.
   *
   * @param kind what is to be sent
   * @param what the thing that is asked for, in words
   * @return empty if the request has been answered
   */
  static Optional<AnswerFormat> format(
      HttpServletRequest request, HttpServletResponse response, AnswerFormat.Kind kind, String what)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<AnswerFormat> format =
        AnswerFormat.choose(
            kind,
            Stream.ofNullable(request.getParameter("format")).toList(),
            request.getHeader("Accept"));
    if (format.isEmpty()) {
      text(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          what + " answers in " + AnswerFormat.offer(kind) + "\n");
    }
    return format;
  }

  static void text(HttpServletResponse response, int status, String text) throws IOException {
    bytes(response, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpServletResponse response, int status, String type, byte[] content)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
