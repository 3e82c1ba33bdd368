package org.newsgraph.hostile;

import static org.newsgraph.model.ErrorCode.SOURCE_BINARY;
import static org.newsgraph.model.ErrorCode.SOURCE_INVALID;
import static org.newsgraph.model.ErrorCode.SOURCE_UNREADABLE;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;

/** Compressed files: cut, damaged, bombs, and archives in archives. */
final class GzipInputs {

  private static final String FILE = "a.jsonl.gz";
  private static final Fate STORED = Fate.stored(FILE + "#x");

  private GzipInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("gzip");
    byte[] good = Bytes.gzip(Bytes.of(line("x")));
    broken(list, good);
    lying(list, good);
    bombs(list);
    others(list, good);
    return list.all();
  }

  private static String line(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"Rebels attacked Velmar on Monday.\"}\n";
  }

  private static void unreadable(DocumentList list, String name, byte[] bytes, String message) {
    list.failed(name, FILE, bytes, SOURCE_UNREADABLE, message);
  }

  private static void broken(DocumentList list, byte[] good) {
    unreadable(list, "no-byte", new byte[0], "");
    unreadable(list, "no-gzip", Bytes.of(line("x")), "GZIP");
    unreadable(list, "only-a-header", Bytes.raw("\u001F\u008B\u0008\0\0\0\0\0\0\u0003"), "");
    unreadable(list, "half-a-header", Bytes.raw("\u001F\u008B\u0008"), "");
    unreadable(list, "unknown-method", Bytes.flip(good, 2), "");
    unreadable(list, "a-zip", Bytes.raw("PK\u0003\u0004\u0014\0\0\0"), "GZIP");
    byte[] many = Bytes.gzip(noise());
    list.file(
        "cut",
        FILE,
        Bytes.cut(many, many.length / 2),
        Fate.stored(FILE + "#first"),
        Fate.failed(SOURCE_UNREADABLE, FILE + ":", "cannot be read to its end"));
  }

  /** Returns a line, and one so large and so mixed that a cut falls into it. */
  private static byte[] noise() {
    StringBuilder out = new StringBuilder(line("first")).append("{\"id\": \"second\", \"x\": \"");
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    return Bytes.of(out.append("\", \"text\": \"Never.\"}\n").toString());
  }

  private static void lying(DocumentList list, byte[] good) {
    Fate damaged = Fate.failed(SOURCE_UNREADABLE, FILE + ":", "cannot be read to its end");
    list.file("wrong-sum", FILE, Bytes.flip(good, -5), damaged, STORED);
    list.file("wrong-length", FILE, Bytes.flip(good, -1), damaged, STORED);
    list.file("no-sum", FILE, Bytes.cut(good, 8), damaged, STORED);
    byte[] block = Bytes.join(java.util.Arrays.copyOf(good, 10), new byte[] {7, 7, 7, 7});
    unreadable(list, "an-unknown-block", block, "invalid block type");
    byte[] extra = good.clone();
    extra[3] = 0x04;
    unreadable(list, "an-extra-field-that-is-none", extra, "");
    byte[] second = Bytes.gzip(Bytes.of(line("y")));
    list.file("two-members", FILE, Bytes.join(good, second), STORED, Fate.stored(FILE + "#y"));
    list.file("rubbish-after-it", FILE, Bytes.join(good, Bytes.of("rubbish, and more")), STORED);
  }

  private static void bombs(DocumentList list) {
    byte[] zeros = Bytes.gzip(new byte[20 << 20]);
    unreadable(list, "zeros", zeros, "more than 250 times its size");
    byte[] blanks = new byte[20 << 20];
    java.util.Arrays.fill(blanks, (byte) '\n');
    unreadable(list, "line-ends", Bytes.gzip(blanks), "more than 250 times its size");
    list.file(
        "ten-archives-deep",
        FILE,
        Bytes.tenArchives(Bytes.of(line("x"))),
        Fate.failed(SOURCE_BINARY, FILE, "a gzip archive"));
  }

  private static void others(DocumentList list, byte[] good) {
    for (String file :
        List.of("a.txt.gz", "a.html.gz", "a.zip", "a.tar.gz", "a.7z", "a.jsonl.xz")) {
      list.add(
          "as-" + file.substring(2).replace('.', '-'),
          folder -> Files.write(folder.resolve(file), good),
          Fate.skipped(file, "no reader for ."));
    }
    byte[] tar = new byte[1024];
    System.arraycopy(Bytes.of("a.jsonl"), 0, tar, 0, 7);
    list.file(
        "a-tar-inside",
        FILE,
        Bytes.gzip(tar),
        Fate.failed(SOURCE_INVALID, FILE + ":1:", "not valid JSON"));
  }
}
