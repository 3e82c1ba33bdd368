package org.newsgraph.hostile;

import java.nio.file.Files;
import java.util.List;

/** Files of quads for {@code load}: nothing of a bad one may be stored. */
final class QuadInputs {

  private static final String GOOD =
      "<http://x.example/a> <http://x.example/b> \"c\" <http://x.example/g> .\n";

  private QuadInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("quads");
    lines(list);
    nested(list);
    graphs(list);
    files(list);
    return list.all();
  }

  private static void load(
      CommandList list, String name, String file, byte[] bytes, int code, String said) {
    list.file(name, file, bytes, code, List.of(said), "load", "{here}/" + file, "--db", "{db}");
  }

  private static void lines(CommandList list) {
    String[][] wrong = {
      {"words", "Rebels attacked.", "a.nq:2:"},
      {"unfinished", "<http://x/a> <http://x/b> \"c", "newline in string"},
      {"no-full-stop", "<http://x/a> <http://x/b> \"c\" <http://x/g>", "a.nq"},
      {"a-literal-as-subject", "\"a\" <http://x/b> \"c\" <http://x/g> .", "a.nq:2:"},
      {"a-literal-as-graph", "<http://x/a> <http://x/b> \"c\" \"g\" .", "a.nq:2:"},
      {
        "five-terms",
        "<http://x/a> <http://x/b> <http://x/c> <http://x/g> <http://x/h> .",
        "a.nq:2:"
      },
      {"an-iri-with-blanks", "<http://x y> <http://x/b> \"c\" <http://x/g> .", "a.nq:2:"},
      {"a-relative-iri", "<a> <http://x/b> \"c\" <http://x/g> .", "a.nq"},
      {"an-empty-iri", "<> <http://x/b> \"c\" <http://x/g> .", "a.nq"},
      {"half-a-pair", "<http://x/a> <http://x/b> \"\\ud800\" <http://x/g> .", "a.nq"},
      {"half-a-pair-in-an-iri", "<http://x/\\udc00> <http://x/b> \"c\" <http://x/g> .", "a.nq"},
      {"above-unicode", "<http://x/a> <http://x/b> \"\\U00110000\" <http://x/g> .", "a.nq"},
      {"an-unknown-escape", "<http://x/a> <http://x/b> \"\\x41\" <http://x/g> .", "a.nq:2:"},
      {"a-language-of-signs", "<http://x/a> <http://x/b> \"c\"@-- <http://x/g> .", "a.nq:2:"},
      {"nul", "\0\0\0", "a.nq"},
      {"turtle-in-lines", "@prefix x: <http://x/> . x:a x:b x:c .", "a.nq:2:"},
    };
    for (String[] one : wrong) {
      load(list, one[0], "a.nq", Bytes.of(GOOD + one[1] + "\n"), 6, one[2]);
    }
    load(
        list,
        "no-utf-8",
        "a.nq",
        Bytes.raw(GOOD + "<http://x/a> <http://x/b> \"\u00FF\" <http://x/g> .\n"),
        6,
        "a.nq");
  }

  private static void nested(CommandList list) {
    String[][] deep = {
      {
        "deep-blank-nodes",
        "a.ttl",
        "<http://x/a> <http://x/b> " + "[ <http://x/c> ".repeat(100_000)
      },
      {"deep-lists", "a.ttl", "<http://x/a> <http://x/b> " + "(".repeat(100_000)},
      {
        "deep-triples",
        "a.ttl",
        "<http://x/a> <http://x/b> " + "<<( <http://x/a> <http://x/b> ".repeat(100_000)
      },
      {"deep-reifiers", "a.trig", "<http://x/g> { " + "<< ".repeat(100_000)},
      {
        "deep-triples-in-lines",
        "a.nq",
        "<http://x/a> <http://x/b> " + "<<( <http://x/a> <http://x/b> ".repeat(100_000)
      },
    };
    for (String[] one : deep) {
      list.file(
          one[0],
          one[1],
          Bytes.of(one[2]),
          6,
          List.of(one[1]),
          "load",
          "{here}/" + one[1],
          "--graph",
          "graph/x",
          "--db",
          "{db}");
    }
    load(list, "an-unknown-prefix", "a.trig", Bytes.of("x:g { x:a x:b x:c }"), 6, "a.trig:1:");
    load(list, "an-open-graph", "a.trig", Bytes.of("<http://x/g> { <a> <b> <c> ."), 6, "a.trig:");
  }

  private static void graphs(CommandList list) {
    String schema = "<urn:x-newsgraph:store> <urn:x-newsgraph:schema> \"99\" ";
    load(
        list, "in-no-graph", "a.nt", Bytes.of("<http://x/a> <http://x/b> \"c\" .\n"), 2, "--graph");
    load(list, "the-store-s-own-state", "a.nq", Bytes.of(schema + ".\n"), 2, "--graph");
    load(
        list,
        "the-default-graph-by-name",
        "a.nq",
        Bytes.of(schema + "<urn:x-arq:DefaultGraph> .\n"),
        2,
        "--graph");
    load(
        list,
        "the-default-graph-by-another-name",
        "a.nq",
        Bytes.of(schema + "<urn:x-arq:DefaultGraphNode> .\n"),
        2,
        "--graph");
    load(
        list,
        "the-union-as-a-graph",
        "a.nq",
        Bytes.of(schema + "<urn:x-arq:UnionGraph> .\n"),
        6,
        "urn:x-arq:UnionGraph");
    String own = "<http://x.example/a> <http://x.example/b> \"c\" .\n";
    for (String graph :
        List.of("urn:x-arq:DefaultGraph", "urn:x-arq:UnionGraph", "http://x y/", "<x>")) {
      list.file(
          "into-" + Math.abs(graph.hashCode()),
          "a.nt",
          Bytes.of(own),
          2,
          List.of("--graph"),
          "load",
          "{here}/a.nt",
          "--graph",
          graph,
          "--db",
          "{db}");
    }
  }

  private static void files(CommandList list) {
    load(list, "another-format", "a.rdf", Bytes.of("<rdf:RDF/>"), 2, "must end in");
    load(list, "json", "a.jsonld", Bytes.of("{}"), 2, "must end in");
    load(list, "no-gzip", "a.nq.gz", Bytes.of(GOOD), 1, "a.nq.gz");
    load(
        list,
        "gzip-cut",
        "a.nq.gz",
        Bytes.cut(Bytes.gzip(Bytes.of(GOOD.repeat(500))), 9),
        1,
        "a.nq.gz");
    load(list, "gzip-damaged", "a.nq.gz", Bytes.flip(Bytes.gzip(Bytes.of(GOOD)), -6), 1, "trailer");
    load(list, "ten-archives-deep", "a.nq.gz", Bytes.tenArchives(Bytes.of(GOOD)), 6, "a.nq.gz");
    load(list, "zeros-packed", "a.nq.gz", Bytes.gzip(new byte[20 << 20]), 6, "a.nq.gz");
    list.add(
        "a-folder",
        f -> Files.createDirectory(f.resolve("a.nq")),
        1,
        List.of("a.nq"),
        "load",
        "{here}/a.nq",
        "--db",
        "{db}");
    list.run("no-such-file", 1, "", "load", "{here}/no.nq", "--db", "{db}");
    list.file(
        "a-good-file-before-a-bad-one",
        "a.nq",
        Bytes.of(GOOD),
        1,
        List.of("no.nq"),
        "load",
        "{here}/a.nq",
        "{here}/no.nq",
        "--db",
        "{db}");
    list.file(
        "a-bad-line-after-a-good-one-in-a-new-store",
        "a.nq",
        Bytes.of(GOOD + "x"),
        6,
        List.of("a.nq:2:"),
        "load",
        "{here}/a.nq",
        "--db",
        "{here}/new");
  }
}
