package org.newsgraph.hostile;

import java.util.List;

/** Queries, names and servers on the command line. */
final class QuestionInputs {

  private QuestionInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("questions");
    queries(list);
    names(list);
    servers(list);
    return list.all();
  }

  private static void queries(CommandList list) {
    String[][] wrong = {
      {"empty", "", "the query is empty"},
      {"blank", " \n\t", "the query is empty"},
      {"unfinished", "SELECT * { ?s ?p", "query:1:"},
      {"nul", "ASK { ?s ?p \"a\0b\"", "query"},
      {"an-update", "DROP ALL", "query:1:"},
      {"a-load", "LOAD <file:///etc/passwd>", "query:1:"},
      {"half-a-pair", "ASK { ?s ?p \"\\ud800\" }", "query"},
      {"a-bad-iri", "ASK { <http://x y> ?p ?o }", "query:1:"},
      {"deep-groups", "ASK " + "{".repeat(50_000), "query"},
      {"deep-brackets", "ASK { FILTER" + "(".repeat(50_000), "query"},
      {"deep-triples", "ASK { ?s ?p " + "<<(".repeat(50_000), "query"},
      {"deep-lists", "ASK { ?s ?p " + "(".repeat(50_000), "query"},
      {"a-pattern-that-is-none", "ASK { ?s ?p ?o FILTER regex(?o, '(') }", "pattern"},
      {"search-syntax", "ASK { ?s text:query 'a AND AND (' }", ""},
    };
    for (String[] one : wrong) {
      list.run("query-" + one[0], 3, one[2], "query", one[1], "--db", "{db}");
    }
    list.file(
        "query-file-of-nul",
        "q.rq",
        new byte[] {0, 0},
        3,
        List.of("q.rq"),
        "query",
        "--file",
        "{here}/q.rq",
        "--db",
        "{db}");
    list.file(
        "query-file-of-no-utf-8",
        "q.rq",
        Bytes.raw("\u00FF"),
        1,
        List.of("not valid UTF-8"),
        "query",
        "--file",
        "{here}/q.rq",
        "--db",
        "{db}");
    list.run(
        "query-file-that-is-a-folder",
        1,
        "cannot be read",
        "query",
        "--file",
        "{here}",
        "--db",
        "{db}");
  }

  private static void names(CommandList list) {
    for (String name : List.of("'; DROP ALL", "\u001B[2J", "\"> . <x", "*:*", "x".repeat(50_000))) {
      String title = "place-" + Math.abs(name.hashCode());
      list.run(title, 8, "[NAME_UNKNOWN]", "story", "--place", name, "--db", "{db}");
    }
    list.run(
        "a-day-of-rubbish",
        2,
        "no day of the form",
        "story",
        "--from",
        "9999-99-99",
        "--db",
        "{db}");
    list.run(
        "compare-what-is-not", 8, "[NAME_UNKNOWN]", "compare", "../../x", "<y>", "--db", "{db}");
    list.run("audit-of-no-iri", 8, "", "audit", "not an iri <>", "--db", "{db}");
    list.run(
        "audit-that-climbs", 8, "[NAME_UNKNOWN]", "audit", "doc/../../etc/passwd", "--db", "{db}");
    list.run(
        "export-of-no-graph",
        2,
        "no such graph",
        "export",
        "--graph",
        "graph/none",
        "--db",
        "{db}");
  }

  private static void servers(CommandList list) {
    list.run(
        "a-server-that-is-not",
        5,
        "[SERVER_FAILED]",
        "query",
        "ASK {}",
        "--server",
        "http://127.0.0.1:1/");
    list.run(
        "another-protocol",
        5,
        "[SERVER_FAILED]",
        "query",
        "ASK {}",
        "--server",
        "ftp://x.example/");
    list.run(
        "a-server-with-blanks", 5, "[SERVER_FAILED]", "query", "ASK {}", "--server", "http://x y/");
    list.run(
        "export-to-nobody",
        5,
        "[SERVER_FAILED]",
        "export",
        "--to",
        "http://127.0.0.1:1/",
        "--db",
        "{db}");
    list.run(
        "a-password-in-an-address",
        2,
        "",
        "export",
        "--to",
        "http://a:b@127.0.0.1:1/",
        "--db",
        "{db}");
    list.run("no-host", 5, "", "serve", "--db", "{db}", "--host", "256.256.256.256", "--port", "0");
  }
}
