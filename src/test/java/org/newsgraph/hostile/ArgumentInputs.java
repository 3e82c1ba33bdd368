package org.newsgraph.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Command lines: options without sense, and files that are none. */
final class ArgumentInputs {

  private ArgumentInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("arguments");
    commands(list);
    options(list);
    files(list);
    return list.all();
  }

  private static void commands(CommandList list) {
    list.run("none", 2, "name a command");
    list.run("an-empty-one", 2, "");
    list.run("controls", 2, "\\u001B[2J", "bu\u001B[2Jild\nnewsgraph: all is well");
    list.run("very-long", 2, "", "x".repeat(100_000));
    list.run("dashes", 2, "", "--");
    list.run("percent-signs", 2, "%s%n%1$s", "%s%n%1$s");
    list.run("half-a-pair", 2, "", "\uD800");
    list.add(
        "a-file-of-arguments",
        folder -> Files.writeString(folder.resolve("arguments"), "--version"),
        2,
        List.of("@"),
        "@{here}/arguments");
    list.add(
        "a-document-that-reads-as-one",
        folder -> Files.writeString(folder.resolve("arguments"), "--help"),
        1,
        List.of("there is no such file"),
        "build",
        "@{here}/arguments.txt",
        "--db",
        "{db}");
  }

  private static void options(CommandList list) {
    String[][] wrong = {
      {"threads-none", "--threads", "0", "must be 1 or more"},
      {"threads-below", "--threads", "-9", "must be 1 or more"},
      {"threads-too-many", "--threads", "99999999999", "is not an int"},
      {"size-below", "--max-size", "-1", "must be 1 to 500"},
      {"size-of-words", "--max-size", "NaN", "is not an int"},
      {"no-time", "--time-limit", "0", "must be 1 or more"},
      {"no-encoding", "--encoding", "", "no such encoding"},
      {"an-encoding-of-signs", "--encoding", "../x", "no such encoding"},
      {"a-field-without-role", "--json-field", "text", "--json-field"},
      {"a-field-of-no-role", "--json-field", "dragon=x", "--json-field"},
      {"a-base-with-blanks", "--base", "http://x y/", "no valid IRI"},
      {"a-base-with-fragment", "--base", "http://x.example/#a", "absolute IRI"},
      {"a-relative-base", "--base", "x/y", "absolute IRI"},
      {"an-empty-base", "--base", "", "absolute IRI"},
      {"a-base-of-controls", "--base", "http://x.example/\r\n", ""},
    };
    for (String[] one : wrong) {
      list.run(one[0], 2, one[3], "build", "{good}", "--db", "{here}/new", one[1], one[2]);
    }
    list.run(
        "another-base",
        2,
        "made with the base",
        "build",
        "{good}",
        "--db",
        "{db}",
        "--base",
        "http://x.example/");
    list.run("a-value-missing", 2, "--threads", "build", "{good}", "--threads");
    list.run("a-value-without-option", 2, "--prune", "build", "{good}", "--prune=maybe");
    list.run(
        "an-encoding-that-guesses",
        2,
        "cannot be traced",
        "build",
        "{good}",
        "--db",
        "{db}",
        "--encoding",
        "x-JISAutoDetect");
  }

  private static void files(CommandList list) {
    List<String> none = List.of("no such file or folder");
    list.add(
        "nul-in-a-path", f -> {}, 2, List.of("a\\u0000b.txt"), "build", "a\0b.txt", "--db", "{db}");
    list.add("no-such-file", f -> {}, 1, none, "build", "{here}/no.txt", "{good}", "--db", "{db}");
    list.add(
        "a-path-of-9000",
        f -> {},
        1,
        none,
        "build",
        "{here}/" + "a/".repeat(4_500) + "a.txt",
        "{good}",
        "--db",
        "{db}");
    list.add("an-empty-path", f -> {}, 2, List.of(""), "build", "", "--db");
    list.add(
        "prune-beside-a-missing-file",
        f -> {},
        1,
        none,
        "build",
        "{here}/no.txt",
        "--prune",
        "--db",
        "{db}");
    list.add(
        "prune-beside-a-broken-link",
        folder -> Files.createSymbolicLink(folder.resolve("archive"), Path.of("/nowhere/at/all")),
        1,
        List.of("the link leads nowhere"),
        "build",
        "{here}",
        "--prune",
        "--db",
        "{db}");
    List<String> irregular = List.of("this is no regular file");
    list.add(
        "a-pipe",
        f -> SpecialFiles.pipe(f.resolve("a.txt")),
        1,
        irregular,
        "build",
        "{here}/a.txt",
        "{good}",
        "--db",
        "{db}");
    list.add(
        "an-endless-device",
        folder -> Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("/dev/zero")),
        1,
        irregular,
        "build",
        "{here}/a.txt",
        "{good}",
        "--db",
        "{db}");
    list.run("a-device-by-name", 1, "no extension", "build", "/dev/zero", "{good}", "--db", "{db}");
    list.run("a-store-below-a-device", 4, "", "build", "{good}", "--db", "/dev/null/x");
    list.run("a-store-in-a-file", 4, "", "query", "ASK {}", "--db", "{good}");
    list.run(
        "output-below-a-file",
        4,
        "",
        "extract",
        "{good}",
        "--out",
        "{good}/north/report one.txt/x");
    list.run(
        "a-log-in-no-folder",
        4,
        "cannot be written",
        "serve",
        "--db",
        "{db}",
        "--access-log",
        "{here}/x/y",
        "--port",
        "0");
    list.run(
        "no-configuration",
        6,
        "",
        "serve",
        "--db",
        "{db}",
        "--config",
        "{here}/no.ttl",
        "--port",
        "0");
    list.file(
        "a-configuration-of-rubbish",
        "c.ttl",
        Bytes.raw("<a> \0\u00FF"),
        6,
        List.of("c.ttl"),
        "serve",
        "--db",
        "{db}",
        "--config",
        "{here}/c.ttl",
        "--port",
        "0");
    list.file(
        "an-empty-configuration",
        "c.ttl",
        new byte[0],
        6,
        List.of("c.ttl"),
        "serve",
        "--db",
        "{db}",
        "--config",
        "{here}/c.ttl",
        "--port",
        "0");
  }
}
