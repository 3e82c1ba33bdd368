package org.newsgraph.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.newsgraph.server.sparql.Requests;

/**
 * Tells of each request in one line of JSON. Neither addresses of clients nor headers nor
 * parameters are told, so that no password gets into it; of a query its beginning and its hash.
 */
final class AccessLog implements RequestLog {

  /** So many characters of a query are told. */
  private static final int BEGINNING = 200;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<String> lines;

  AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void log(Request request, Response response) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
    line.put("method", request.getMethod());
    line.put("path", request.getHttpURI().getPath());
    line.put("status", response.getStatus());
    line.put("bytes", Response.getContentBytesWritten(response));
    line.put("milliseconds", milliseconds(System.nanoTime() - request.getBeginNanoTime()));
    if (request.getAttribute(Requests.QUERY) instanceof String query) {
      line.put("query", beginning(query));
      line.put("queryHash", DigestUtils.sha256Hex(query));
      if (request.getAttribute(Requests.NANOSECONDS) instanceof Long time) {
        line.put("queryMilliseconds", milliseconds(time));
      }
    }
    write(line);
  }

  private static long milliseconds(long nanoseconds) {
    return TimeUnit.NANOSECONDS.toMillis(nanoseconds);
  }

  private static String beginning(String query) {
    String flat = query.strip().replaceAll("\\s+", " ");
    return flat.length() <= BEGINNING ? flat : flat.substring(0, BEGINNING) + "…";
  }

  private void write(ObjectNode line) {
    try {
      lines.accept(JSON.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
