package org.newsgraph.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of judgements on identity. */
final class IdentityInputs {

  private static final String FILE = "who.txt";

  private IdentityInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("identities");
    String[][] wrong = {
      {"another-word", "equal A B", ":1: a judgement is"},
      {"three-names", "same A B C", ":1: a judgement is"},
      {"one-name", "same A", ":1: a judgement is"},
      {"an-open-quote", "# x\nsame \"A B", ":2: a judgement is"},
      {"nul", "same A\0 B\n\0\0same", ":2: a judgement is"},
      {"json", "{\"same\": [\"A\", \"B\"]}", ":1: a judgement is"},
      {"sparql", "same A B } ; DROP ALL", ":1: a judgement is"},
      {"controls", "same\u001B[2J A B\u0007", ":1: a judgement is"},
      {"a-long-line", "same A B " + "x".repeat(1_000_000), ":1: a judgement is"},
      {"quotes", "same " + "\"".repeat(100_000), ":1: a judgement is"},
    };
    for (String[] one : wrong) {
      build(list, one[0], Bytes.of(one[1]), 6, FILE + one[2]);
    }
    build(list, "no-utf-8", Bytes.raw("same A \u00FF"), 1, "not valid UTF-8");
    build(
        list,
        "utf-16",
        "\uFEFFsame A B".getBytes(java.nio.charset.StandardCharsets.UTF_16LE),
        1,
        "not valid UTF-8");
    build(list, "against-itself", Bytes.of("same Alpha Beta\nnot-same Alpha Beta\n"), 0, "warning");
    build(list, "nobody", Bytes.of("same \"\u001B[2J\u202E\" <x>\n"), 0, "warning");
    build(
        list,
        "a-mention-far-away",
        Bytes.of("same doc/report#char=1,99999999999 x\n"),
        0,
        "warning");
    build(
        list,
        "a-mention-before-the-text",
        Bytes.of("same doc/report#char=-5,-1 x\n"),
        0,
        "warning");
    build(
        list,
        "a-mention-of-words",
        Bytes.of("same doc/report#char=a,b doc/report#char= \n"),
        0,
        "warning");
    build(list, "a-path-that-climbs", Bytes.of("same ../../etc/passwd actor/../x\n"), 0, "warning");
    special(list, "a-folder", folder -> Files.createDirectory(folder.resolve(FILE)));
    special(list, "a-pipe", folder -> SpecialFiles.pipe(folder.resolve(FILE)));
    special(
        list,
        "an-endless-device",
        folder -> Files.createSymbolicLink(folder.resolve(FILE), Path.of("/dev/zero")));
    return list.all();
  }

  private static void build(CommandList list, String name, byte[] bytes, int code, String said) {
    list.file(name, FILE, bytes, code, List.of(said), args());
  }

  private static void special(CommandList list, String name, HostileDocument.Maker maker) {
    list.add(name, maker, 1, List.of("this is no regular file"), args());
  }

  private static String[] args() {
    return new String[] {"build", "{good}", "--db", "{db}", "--identities", "{here}/" + FILE};
  }
}
