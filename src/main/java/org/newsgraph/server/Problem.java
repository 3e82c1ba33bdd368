package org.newsgraph.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.web.HttpSC;

/**
 * Tells a client what is wrong: clients that accept JSON get the problem details of RFC 9457, with
 * line and column of a fault in a query; others get plain text.
 */
final class Problem {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  private Problem() {}

  /** Replaces what was answered so far. Nothing of it may have gone to the client. */
  static void send(
      HttpServletRequest request, HttpServletResponse response, int status, String detail)
      throws IOException {
    response.resetBuffer();
    if (wantsJson(request)) {
      Answers.bytes(
          response,
          status,
          "application/problem+json",
          JSON.writeValueAsBytes(json(status, detail)));
      return;
    }
    Answers.text(response, status, detail + "\n");
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("json");
  }

  private static ObjectNode json(int status, String detail) {
    ObjectNode out = JSON.createObjectNode();
    out.put("title", HttpSC.getMessage(status));
    out.put("status", status);
    out.put("detail", detail);
    Matcher place = PLACE.matcher(detail);
    if (place.find()) {
      out.put("line", Integer.parseInt(place.group(1)));
      out.put("column", Integer.parseInt(place.group(2)));
    }
    return out;
  }
}
