package org.newsgraph.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes small answers whole, with their length. */
final class Answers {

  private Answers() {}

  static void text(HttpServletResponse response, int status, String text) throws IOException {
    bytes(response, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(HttpServletResponse response, int status, String type, byte[] content)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(content.length);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(content);
  }
}
