package org.newsgraph.hostile;

import static org.newsgraph.model.ErrorCode.DOCUMENT_CLASH;
import static org.newsgraph.model.ErrorCode.SOURCE_UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Names of files and folders, links, and files that are none. */
final class NameInputs {

  private static final String TEXT = "Rebels attacked the town of Velmar on Monday.";

  private NameInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("names");
    names(list);
    paths(list);
    links(list);
    special(list);
    return list.all();
  }

  private static void names(DocumentList list) {
    String[][] names = {
      {"line-end", "a\nnewsgraph: b.txt"},
      {"carriage-return", "a\rb.txt"},
      {"escape-sequence", "a\u001B[2Jb.txt"},
      {"bell-and-backspace", "a\u0007\bb.txt"},
      {"blanks", " a  b .txt"},
      {"a-mention", "a#char=1,2.txt"},
      {"a-query", "a?b=c&d.txt"},
      {"encoded-slash", "a%2F..%2Fb.txt"},
      {"encoded-nul", "a%00.txt"},
      {"bad-encoding", "a%zz%.txt"},
      {"three-dots", "...txt"},
      {"climbing", "..a..txt"},
      {"an-option", "--prune.txt"},
      {"arguments", "@arguments.txt"},
      {"markup", "<script>alert(1)<.script>.txt"},
      {"quotes", "a\"'`$(x);b.txt"},
      {"backslashes", "..\\..\\b.txt"},
      {"wildcards", "*?[a]{b}.txt"},
      {"capitals", "A.TXT"},
      {"255-bytes", "a".repeat(251) + ".txt"},
      {"quads", "<a> <b> <c> . .txt"},
    };
    for (String[] name : names) {
      if (name[1].startsWith(".")) {
        list.add(name[0], folder -> write(folder.resolve(name[1])));
      } else {
        list.add(name[0], folder -> write(folder.resolve(name[1])), Fate.stored(name[1]));
      }
    }
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, TEXT);
  }

  private static void paths(DocumentList list) {
    String deep = "d/".repeat(100) + "a.txt";
    list.add("100-folders-deep", folder -> write(folder.resolve(deep)), Fate.stored(deep));
    list.add(
        "a-folder-named-as-text", f -> write(f.resolve("b.txt/a.txt")), Fate.stored("b.txt/a.txt"));
    list.add(
        "a-record-of-another-file",
        folder -> write(folder.resolve("a.jsonl#1.txt")),
        Fate.skipped("a.jsonl#1.txt", "reads as that of a record of another file"));
    list.add(
        "one-iri-twice",
        folder -> {
          write(folder.resolve("a.txt"));
          write(folder.resolve("a.html"));
        },
        Fate.stored("a.html"),
        Fate.failed(DOCUMENT_CLASH, "a.txt:", "would have the same IRI"));
    list.add(
        "no-extension",
        folder -> write(folder.resolve("README")),
        Fate.skipped("README", "no extension"));
    list.add(
        "an-extension-of-controls",
        folder -> write(folder.resolve("a.t\u001B[2J\nxt")),
        new Fate(Fate.Kind.SKIPPED, "a.t", "no reader for"));
    list.add(
        "a-thousand-hidden",
        folder -> {
          for (int i = 0; i < 1_000; i++) {
            write(folder.resolve(".hidden/" + i + ".txt"));
          }
        });
  }

  private static void links(DocumentList list) {
    list.add(
        "a-loop",
        folder -> Files.createSymbolicLink(folder.resolve("b"), folder),
        Fate.skipped("b", "a link back to its own folder"));
    list.add(
        "two-links-in-a-circle",
        folder -> {
          Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("b.txt"));
          Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        },
        Fate.failed(SOURCE_UNREADABLE, "a.txt:", "the link leads nowhere"),
        Fate.failed(SOURCE_UNREADABLE, "b.txt:", "the link leads nowhere"));
    list.add(
        "a-link-to-nowhere",
        folder -> Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("nowhere.txt")),
        Fate.failed(SOURCE_UNREADABLE, "a.txt:", "the link leads nowhere"));
    list.add(
        "a-link-to-a-folder-that-is-gone",
        folder -> Files.createSymbolicLink(folder.resolve("archive"), Path.of("/nowhere/at/all")),
        Fate.failed(SOURCE_UNREADABLE, "archive:", "the link leads nowhere"));
    list.add(
        "a-link-to-an-endless-device",
        folder -> Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("/dev/zero")),
        Fate.skipped("a.txt", "no regular file"));
    list.add(
        "a-link-to-nothing",
        folder -> Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("/dev/null")),
        Fate.skipped("a.txt", "no regular file"));
  }

  private static void special(DocumentList list) {
    list.add(
        "a-pipe",
        folder -> SpecialFiles.pipe(folder.resolve("a.txt")),
        Fate.skipped("a.txt", "no regular file"));
    list.add(
        "terabytes",
        folder -> SpecialFiles.large(folder.resolve("a.txt"), 1L << 40),
        Fate.failed(org.newsgraph.model.ErrorCode.SOURCE_TOO_LARGE, "a.txt:", "the limit is"));
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    list.add(
        "not-readable",
        folder -> {
          write(folder.resolve("a.txt"));
          Files.setPosixFilePermissions(
              folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        },
        // whoever runs the tests as root may read everything
        isRoot ? Fate.stored("a.txt") : Fate.failed(SOURCE_UNREADABLE, "a.txt:", ""));
  }
}
