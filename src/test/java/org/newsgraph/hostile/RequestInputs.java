package org.newsgraph.hostile;

import static org.newsgraph.hostile.RequestList.encoded;

import java.util.List;

/** Requests to the services for reading: queries, searches, audits, graphs, pages, IRIs. */
final class RequestInputs {

  private static final String JSON = "Accept: application/json\r\n";
  private static final String HTML = "Accept: text/html\r\n";

  private RequestInputs() {}

  static List<HostileRequest> all() {
    RequestList list = new RequestList("requests");
    queries(list);
    searches(list);
    audits(list);
    graphs(list);
    paths(list);
    pages(list);
    return list.all();
  }

  private static void query(RequestList list, String name, String query, int status, String said) {
    list.get("query-" + name, "/sparql?query=" + encoded(query), status, said);
  }

  private static void queries(RequestList list) {
    query(list, "unfinished", "SELECT * { ?s ?p", 400, "line 1");
    query(list, "nul", "ASK { ?s ?p \"\0\" ", 400, "");
    query(list, "half-a-pair", "ASK { ?s ?p \"\\ud800\" }", 400, "");
    query(list, "an-update", "DROP ALL", 400, "line 1");
    query(list, "two-in-one", "ASK {} ; DROP ALL", 400, "line 1");
    query(
        list,
        "a-remote-service",
        "ASK { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        422,
        "SERVICE");
    query(
        list,
        "a-service-unseen",
        "ASK { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
        422,
        "SERVICE is off");
    query(list, "a-file-as-dataset", "ASK FROM <file:///etc/passwd> { ?s ?p ?o }", 200, "false");
    query(
        list,
        "a-java-function",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        200,
        "bindings");
    query(
        list,
        "a-script-function",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#x>(1) AS ?x) {}",
        400,
        "");
    query(list, "a-loaded-class", "ASK { ?s <java:java.lang.Runtime> ?o }", 200, "false");
    query(list, "a-pattern-that-is-none", "ASK { ?s ?p ?o FILTER regex(?o, '(') }", 400, "");
    query(list, "a-pattern-in-use", "SELECT (REGEX('a', '[') AS ?x) {}", 400, "");
    query(
        list,
        "a-slow-pattern",
        "SELECT (REGEX('" + "a".repeat(30) + "!', '^(a+)+$') AS ?x) {}",
        200,
        "false");
    query(
        list, "search-syntax", "ASK { ?s <http://jena.apache.org/text#query> '\"~^()[' }", 400, "");
    query(list, "a-limit-below-zero", "SELECT * { ?s ?p ?o } LIMIT -1", 400, "line 1");
    query(
        list,
        "a-limit-beyond-numbers",
        "SELECT * { ?s ?p ?o } LIMIT 99999999999999999999",
        400,
        "");
    list.get("query-bad-encoding", "/sparql?query=%zz", 400, "");
    list.get("query-no-utf-8", "/sparql?query=%ff%fe", 400, "");
    list.get("query-overlong", "/sparql?query=" + "x".repeat(2_000_000), 414, "");
    list.get("query-none", "/sparql?querry=ASK", 200, "");
    for (String deep : List.of("{", "(", "<<(", "[")) {
      String body = "ASK { ?s ?p " + deep.repeat(200_000);
      list.postUnknown(
          "query-deep-" + deep.hashCode(),
          "/sparql",
          "application/sparql-query",
          Bytes.of(body),
          400,
          "");
    }
    list.get("query-time-below-zero", "/sparql?query=ASK%7B%7D&timeout=-5", 200, "");
    list.get("query-time-of-words", "/sparql?query=ASK%7B%7D&timeout=soon", 200, "");
    list.get(
        "query-header-injection",
        "/sparql?query=ASK%7B%7D&format=x%0d%0aSet-Cookie:%20a=b",
        406,
        "");
  }

  private static void searches(RequestList list) {
    String[] words = {
      "a AND AND (",
      "\"",
      "*:*",
      "*",
      "?",
      "[a TO b",
      "~~~~",
      "a^999999999",
      "\\",
      "field:x",
      "/(a+)+/",
      "<script>alert(1)</script>",
      "' OR 1=1 --",
      "} ; DROP ALL",
      "\u202E\u0000x",
      "\u0301".repeat(300),
      "a OR ".repeat(190),
      "\uFFFF\uFFFE",
      "{!xmlparser v='<!DOCTYPE x>'}",
      "${jndi:ldap://127.0.0.1:9/x}",
    };
    for (String one : words) {
      list.get(
          "search-" + Integer.toHexString(one.hashCode()),
          "/search?q=" + encoded(one),
          HTML,
          200,
          "Search");
    }
    list.get("search-too-long", "/search?q=" + "x".repeat(1_001), HTML, 400, "longer than");
    list.get("search-page-below", "/search?q=a&kind=place&page=-1", HTML, 400, "");
    list.get(
        "search-page-beyond",
        "/search?q=a&page=99999999999999999999",
        HTML,
        400,
        "no number of a page");
    list.get("search-of-no-kind", "/search?q=a&kind=%3Cscript%3E", HTML, 400, "&lt;script&gt;");
    list.get("search-no-utf-8", "/search?q=%ff%fe", HTML, 400, "");
    list.get("search-bad-encoding", "/search?q=%z", HTML, 400, "");
    list.get("search-twice", "/search?q=a&q=b&q[]=c", HTML, 200, "Search");
  }

  private static void audits(RequestList list) {
    String[] iris = {
      "not an iri <>", "doc/../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/",
          "x\r\nSet-Cookie: a=b",
      "\u0000", "actor/%00", "claim/" + "x".repeat(900), "doc/report#char=5,1",
          "doc/report#char=-1,99999999999",
      "<script>alert(1)</script>", "urn:x-newsgraph:store", "_:b0", "doc/report> . <x",
    };
    for (String iri : iris) {
      list.get(
          "audit-" + Integer.toHexString(iri.hashCode()),
          "/audit?iri=" + encoded(iri),
          JSON,
          404,
          "error");
    }
    list.get("audit-of-nothing", "/audit", JSON, 400, "name an IRI");
    list.get("audit-too-long", "/audit?iri=" + "x".repeat(1_001), JSON, 400, "longer than");
    list.get("audit-in-no-format", "/audit?iri=x&format=pdf", 406, "");
    list.get("audit-bad-page", "/audit?iri=doc/report&page=0", JSON, 400, "no number of a page");
    list.get(
        "audit-bad-property", "/audit?iri=doc/report&property=%3Cx%3E%20y", JSON, 404, "error");
  }

  private static void graphs(RequestList list) {
    list.get("graph-that-is-none", "/data?graph=" + encoded("http://x y/"), 400, "");
    list.get("graph-of-the-store-s-own", "/data?graph=urn:x-arq:DefaultGraph", 404, "");
    list.get("graph-of-a-file", "/data?graph=file:///etc/passwd", 404, "");
    list.get("graph-twice", "/data?graph=x:a&graph=x:b", 400, "");
    list.get("graph-in-no-format", "/data?default&format=..%2F", 406, "");
    list.get("graph-with-rubbish-accepted", "/data?default", "Accept: ;;;q=x,,/\r\n", 406, "");
    list.get(
        "graph-with-many-accepted",
        "/data?default",
        "Accept: " + "a/b;q=0.1, ".repeat(400) + "text/turtle\r\n",
        200,
        "");
  }

  private static void paths(RequestList list) {
    String[] climbing = {
      "/doc/../../etc/passwd",
      "/doc/%2e%2e/%2e%2e/etc/passwd",
      "/doc/..%2f..%2fetc",
      "/static/..%5c..%5cx",
      "/doc/%00",
      "/doc/a%0d%0aSet-Cookie:%20a=b",
      "/doc/%",
      "/doc/%zz",
      "//etc/passwd",
      "/doc/..;/x",
      "/doc/\\..\\x",
    };
    int[] status = {400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400};
    for (int i = 0; i < climbing.length; i++) {
      list.get("path-" + Integer.toHexString(climbing[i].hashCode()), climbing[i], status[i], "");
    }
    list.get("path-no-utf-8", "/doc/%ff%fe", 400, "");
    list.get("path-with-markup", "/actor/%3Cscript%3Ealert(1)%3C%2Fscript%3E", HTML, 400, "");
    list.get("path-very-long", "/doc/" + "x".repeat(2_000_000), 414, "");
    list.get("path-of-100-folders", "/doc/" + "x/".repeat(2_000), 404, "");
    list.get("path-of-an-address", "http://evil.example/sparql?query=ASK%7B%7D", 400, "");
    list.get("path-of-nothing", "/.git/config", 404, "");
    list.get("path-of-status", "/$/stats", 404, "");
    list.get("path-of-the-store", "/tdb2/Data-0001/nodes-data.obj", 404, "");
  }

  private static void pages(RequestList list) {
    list.get("timeline-of-no-day", "/timeline?from=%3Cb%3E", HTML, 400, "&lt;b&gt;");
    list.get("timeline-backwards", "/timeline?from=2031-01-01&to=2001-01-01", HTML, 400, "");
    list.get(
        "timeline-far-away",
        "/timeline?from=-999999999-01-01&to=%2B999999999-12-31",
        HTML,
        200,
        "");
    list.get("page-with-bad-page", "/disagreements?page=x", HTML, 400, "no number of a page");
    list.get("map-of-rubbish", "/map?from=x", HTML, 400, "");
  }
}
