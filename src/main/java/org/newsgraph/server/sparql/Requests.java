package org.newsgraph.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.web.HttpSC;

/** What requests ask for beside the query itself, and what this package notes of them. */
public final class Requests {

  /** Attribute with the text of the query or update that a request has brought. */
  public static final String QUERY = "org.newsgraph.query";

  /** Attribute with the time from the query's arrival to the end of its answer. */
  public static final String NANOSECONDS = "org.newsgraph.nanoseconds";

  private static final String CUT = "org.newsgraph.cut";

  /** Other programs' names for the parameter {@code format}. */
  private static final List<String> FORMAT = List.of("format", "output", "results");

  private Requests() {}

  /** Chooses the format of an answer, or ends the request with 406. */
  static AnswerFormat format(HttpAction action, AnswerFormat.Kind kind) {
    HttpServletRequest request = action.getRequest();
    List<String> names =
        FORMAT.stream()
            .flatMap(p -> Stream.ofNullable(request.getParameterValues(p)).flatMap(Arrays::stream))
            .toList();
    return AnswerFormat.choose(kind, names, request.getHeader("Accept"))
        .orElseThrow(() -> notAcceptable("this answers in " + AnswerFormat.offer(kind)));
  }

  /** Returns what ends a request with 406. */
  static ActionErrorException notAcceptable(String message) {
    return new ActionErrorException(HttpSC.NOT_ACCEPTABLE_406, message, null);
  }

  /** Returns what ends a request with 422. */
  static ActionErrorException refused(String message) {
    return new ActionErrorException(HttpSC.UNPROCESSABLE_ENTITY_422, message, null);
  }

  /** Returns what ends a request with 400. */
  static ActionErrorException bad(String message) {
    return new ActionErrorException(HttpSC.BAD_REQUEST_400, message, null);
  }

  static void markCut(HttpServletRequest request) {
    request.setAttribute(CUT, true);
  }

  /** Returns whether the answer to a request was cut by the time limit. */
  public static boolean isCut(HttpServletRequest request) {
    return request.getAttribute(CUT) != null;
  }
}
