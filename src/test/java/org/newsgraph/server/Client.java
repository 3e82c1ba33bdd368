package org.newsgraph.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Asks a server over real HTTP, each time over a connection of its own: a server may close one
 * after it has refused a body.
 */
public record Client(String url) {

  private static final int TRIALS = 5;

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> query(String query, String... headers) {
    return get("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), headers);
  }

  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends a body without its length. */
  HttpResponse<String> postChunked(String path, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
  }

  /** Sends any request; an empty body is none. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> preflight(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(url + path))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .headers(
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type"));
  }

  /**
   * A server may refuse a body before it has read it and close the connection. This client then
   * loses the answer now and then, and asks again.
   */
  private static HttpResponse<String> send(HttpRequest.Builder request) {
    IOException lost = null;
    for (int i = 0; i < TRIALS; i++) {
      try {
        return HttpClient.newHttpClient()
            .send(request.build(), HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        lost = e;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new UncheckedIOException(lost);
  }
}
