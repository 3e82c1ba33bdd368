package org.newsgraph.hostile;

import static org.newsgraph.hostile.RequestList.encoded;

import java.util.List;
import java.util.Locale;

/** What is hardly HTTP, and what is sent to the services for writing. */
final class ProtocolInputs {

  private static final String JSON = "application/json";
  private static final String UPDATE = "application/sparql-update";
  private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";

  private ProtocolInputs() {}

  static List<HostileRequest> all() {
    RequestList list = new RequestList("protocol");
    lines(list);
    lengths(list);
    documents(list);
    updates(list);
    return list.all();
  }

  private static void lines(RequestList list) {
    list.raw("rubbish", "\u0000\u0001\u0002\r\n\r\n", 400, "");
    list.raw("a-tls-greeting", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", 400, "");
    list.raw("no-version", "GET /\r\n\r\n", 505, "");
    list.raw("another-version", "GET / HTTP/9.9\r\n" + END, 505, "");
    list.raw("no-host", "GET /health HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "");
    list.raw("two-hosts", "GET /health HTTP/1.1\r\nHost: a\r\n" + END, 400, "");
    list.raw(
        "a-host-of-signs",
        "GET /health HTTP/1.1\r\nHost: <x>\r\nConnection: close\r\n\r\n",
        400,
        "");
    list.raw("nul-in-a-header", "GET /health HTTP/1.1\r\nX: a\0b\r\n" + END, 400, "");
    list.raw("a-line-end-in-a-header", "GET /health HTTP/1.1\r\nX: a\rb\r\n" + END, 400, "");
    list.raw("a-folded-header", "GET /health HTTP/1.1\r\nX: a\r\n b\r\n" + END, 400, "");
    list.raw("a-blank-before-the-colon", "GET /health HTTP/1.1\r\nX : a\r\n" + END, 400, "");
    list.raw(
        "headers-without-end",
        "GET /health HTTP/1.1\r\n" + "X: y\r\n".repeat(400_000) + END,
        431,
        "");
    list.raw(
        "a-header-too-long",
        "GET /health HTTP/1.1\r\nX: " + "y".repeat(2_000_000) + "\r\n" + END,
        431,
        "");
    list.raw("trace", "TRACE / HTTP/1.1\r\nCookie: a=b\r\n" + END, 400, "");
    list.raw("connect", "CONNECT evil.example:443 HTTP/1.1\r\n" + END, 400, "");
    list.raw("an-unknown-method", "DRAGON /sparql HTTP/1.1\r\n" + END, 405, "");
    list.raw("a-method-of-markup", "<script> / HTTP/1.1\r\n" + END, 400, "");
    list.raw(
        "ranges",
        "GET /ontology HTTP/1.1\r\nRange: bytes=" + "0-,".repeat(1_000) + "\r\n" + END,
        200,
        "");
    list.raw(
        "a-login-of-zeros",
        "GET /documents HTTP/1.1\r\nAuthorization: Basic AAAA\r\n" + END,
        401,
        "");
    for (String login : List.of("Basic ====", "Basic {}", "basic a", "Basic \u0080", "Basic")) {
      list.raw(
          "a-login-of-no-base64-" + login.hashCode(),
          "GET /documents HTTP/1.1\r\nAuthorization: " + login + "\r\n" + END,
          login.equals("Basic") ? 401 : 400,
          "");
    }
    list.raw(
        "an-unknown-login",
        "GET /documents HTTP/1.1\r\nAuthorization: Negotiate x\r\n" + END,
        401,
        "");
  }

  private static void lengths(RequestList list) {
    String post = "POST /sparql HTTP/1.1\r\nContent-Type: application/sparql-query\r\n";
    list.raw("a-length-below-zero", post + "Content-Length: -1\r\n" + END, 400, "");
    list.raw("a-length-of-words", post + "Content-Length: ten\r\n" + END, 400, "");
    list.raw(
        "a-length-beyond-numbers",
        post + "Content-Length: 99999999999999999999\r\n" + END,
        400,
        "");
    list.raw(
        "a-length-of-exabytes", post + "Content-Length: 9000000000000000000\r\n" + END, 413, "");
    list.raw(
        "two-lengths",
        post + "Content-Length: 6\r\nContent-Length: 7\r\n" + END + "ASK {}",
        400,
        "");
    list.raw(
        "a-length-and-chunks",
        post + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n" + END + "0\r\n\r\n",
        400,
        "");
    list.raw("an-unknown-coding", post + "Transfer-Encoding: dragon\r\n" + END, 400, "");
    String chunked = post + "Transfer-Encoding: chunked\r\n" + END;
    for (String chunk :
        List.of("dragon\r\nASK", "-1\r\n", "6;x=\u0000\r\n", "FFFFFFFFFFFFFFFFFF\r\n")) {
      list.raw("a-chunk-of-no-size-" + chunk.hashCode(), chunked + chunk, 400, "");
    }
    list.raw("chunks-in-order", chunked + "6\r\nASK {}\r\n0\r\n\r\n", 200, "true");
  }

  private static void document(
      RequestList list, String name, String body, int status, String said) {
    list.post("document-" + name, "/documents", JSON, Bytes.of(body), status, said);
  }

  private static void documents(RequestList list) {
    list.postUnknown("document-of-nobody", "/documents", JSON, Bytes.of("{}"), 401, "");
    document(list, "empty", "", 400, "");
    document(list, "words", "Rebels attacked.", 400, "");
    document(list, "array", "[]", 400, "no JSON object");
    document(list, "null", "null", 400, "no JSON object");
    document(list, "object", "{}", 422, "another version");
    document(list, "deep", "[".repeat(500_000), 400, "");
    document(list, "two", "{} {}", 400, "");
    document(list, "twice", "{\"fingerprint\": 1, \"fingerprint\": 2}", 422, "");
    list.post("document-no-utf-8", "/documents", JSON, Bytes.raw("{\"\u00FF\": 1}"), 400, "");
    list.post("document-of-another-type", "/documents", "text/plain", Bytes.of("{}"), 415, "");
    list.post(
        "document-too-large", "/documents", JSON, Bytes.of("{}" + " ".repeat(101 << 20)), 413, "");
  }

  private static void updates(RequestList list) {
    String state = "<urn:x-newsgraph:store> <urn:x-newsgraph:schema> \"99\"";
    String[][] refused = {
      {"of-a-file", "LOAD <file:///etc/passwd> INTO GRAPH <x:g>"},
      {"of-a-file-unseen", "LOAD SILENT <file:///etc/passwd> INTO GRAPH <x:g>"},
      {"of-another-server", "LOAD <http://127.0.0.1:9/> INTO GRAPH <x:g>"},
      {"of-the-state", "INSERT DATA { " + state + " }"},
      {"of-the-state-by-name", "INSERT DATA { GRAPH <urn:x-arq:DefaultGraph> { " + state + " } }"},
      {
        "of-the-state-by-another-name",
        "INSERT DATA { GRAPH <urn:x-arq:DefaultGraphNode> { " + state + " } }"
      },
      {"of-the-state-with", "WITH <urn:x-arq:DefaultGraph> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"},
      {"of-the-union", "INSERT DATA { GRAPH <urn:x-arq:UnionGraph> { " + state + " } }"},
      {"that-clears-the-state", "CLEAR GRAPH <urn:x-arq:DefaultGraph>"},
      {"that-drops-the-state", "DROP SILENT GRAPH <urn:x-arq:DefaultGraph>"},
      {"that-copies-over-the-state", "COPY <x:g> TO <urn:x-arq:DefaultGraph>"},
      {"that-drops-all", "DROP ALL"},
      {"that-clears-the-default", "CLEAR DEFAULT"},
      {"unfinished", "INSERT DATA { GRAPH <x:g> { <x:a>"},
      {"deep", "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> " + "(".repeat(200_000)},
      {"half-a-pair", "INSERT DATA { GRAPH <x:g> { <x:a> <x:b> \"\\ud800\" } }"},
    };
    for (String[] one : refused) {
      list.post("update-" + one[0], "/update", UPDATE, Bytes.of(one[1]), 400, "");
    }
    String quad = "<x:a> <x:b> <x:c> .";
    for (String graph : List.of("urn:x-arq:DefaultGraph", "urn:x-arq:UnionGraph")) {
      String name = "graph-" + graph.substring(10).toLowerCase(Locale.ROOT);
      list.post(name, "/write?graph=" + encoded(graph), "text/turtle", Bytes.of(quad), 400, "");
    }
    list.post("graph-of-no-syntax", "/write?graph=x:g", "text/turtle", Bytes.of("<<<"), 400, "");
    list.post("graph-in-no-name", "/write", "text/turtle", Bytes.of(quad), 400, "");
  }
}
