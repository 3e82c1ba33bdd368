package org.newsgraph.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.newsgraph.pipeline.live.LiveServer;

/** Collects the requests of one kind. */
final class RequestList {

  private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
  private static final String LOGIN =
      "Authorization: Basic "
          + Base64.getEncoder().encodeToString(Bytes.of("editor:" + LiveServer.PASSWORD))
          + "\r\n";

  private final String kind;
  private final List<HostileRequest> all = new ArrayList<>();

  RequestList(String kind) {
    this.kind = kind;
  }

  /** Adds bytes as they are. */
  void raw(String name, String bytes, int status, String said) {
    all.add(new HostileRequest(kind, name, Bytes.raw(bytes), status, said));
  }

  /** Adds a GET of a path that is sent as it stands. */
  void get(String name, String path, int status, String said) {
    get(name, path, "", status, said);
  }

  /** Adds a GET with more headers, each of which ends its line. */
  void get(String name, String path, String headers, int status, String said) {
    raw(name, "GET " + path + " HTTP/1.1\r\n" + HOST + headers + "\r\n", status, said);
  }

  /** Adds a body that is sent by the user who may write. */
  void post(String name, String path, String type, byte[] body, int status, String said) {
    post(name, path, "Content-Type: " + type + "\r\n", body, status, said, LOGIN);
  }

  /** Adds a body that is sent by nobody. */
  void postUnknown(String name, String path, String type, byte[] body, int status, String said) {
    post(name, path, "Content-Type: " + type + "\r\n", body, status, said, "");
  }

  private void post(
      String name,
      String path,
      String headers,
      byte[] body,
      int status,
      String said,
      String login) {
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\n"
            + HOST
            + login
            + headers
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    all.add(new HostileRequest(kind, name, Bytes.join(Bytes.raw(head), body), status, said));
  }

  /** Returns a text for a place within an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  List<HostileRequest> all() {
    return List.copyOf(all);
  }
}
