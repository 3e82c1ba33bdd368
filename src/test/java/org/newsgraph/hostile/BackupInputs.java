package org.newsgraph.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsgraph.model.Sha256;

/** Backups for {@code restore}: no store may come of a bad one. */
final class BackupInputs {

  private static final String FILE = "b.zip";
  private static final String QUAD =
      "<http://x.example/a> <http://x.example/b> \"c\" <http://x.example/g> .\n";
  private static final String MANIFEST = "manifest.json";
  private static final String QUADS = "quads.nq";

  private BackupInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("backups");
    archives(list);
    manifests(list);
    entries(list);
    list.file(
        "over-a-store",
        FILE,
        backup(QUAD),
        2,
        List.of("is there already"),
        "restore",
        "{here}/" + FILE,
        "--db",
        "{db}");
    list.run(
        "no-such-file",
        1,
        "there is no such file",
        "restore",
        "{here}/no.zip",
        "--db",
        "{here}/new");
    return list.all();
  }

  private static void restore(CommandList list, String name, byte[] bytes, int code, String said) {
    list.file(
        name, FILE, bytes, code, List.of(said), "restore", "{here}/" + FILE, "--db", "{here}/new");
  }

  private static void wrong(CommandList list, String name, byte[] bytes, String said) {
    restore(list, name, bytes, 6, said);
  }

  private static void archives(CommandList list) {
    byte[] good = backup(QUAD);
    wrong(list, "no-byte", new byte[0], "is no backup");
    wrong(list, "words", Bytes.of("Rebels attacked."), "is no backup");
    wrong(list, "gzip", Bytes.gzip(good), "is no backup");
    wrong(list, "cut", Bytes.cut(good, 30), "is no backup");
    wrong(list, "an-empty-archive", zip(), "is no backup");
    wrong(list, "no-manifest", zip(QUADS, QUAD), "it has no manifest.json");
    wrong(list, "an-archive-in-an-archive", zip(FILE, "PK"), "it has no manifest.json");
    wrong(list, "damaged-data", Bytes.flip(good, 60), "b.zip");
    wrong(list, "a-directory-that-lies", Bytes.flip(good, -33), "b.zip");
  }

  private static void manifests(CommandList list) {
    String[][] wrong = {
      {"manifest-empty", ""},
      {"manifest-null", "null"},
      {"manifest-array", "[]"},
      {"manifest-number", "1e999999999"},
      {"manifest-words", "format: newsgraph-backup/1"},
      {"manifest-deep", "[".repeat(1_000_000)},
      {"manifest-without-all", "{}"},
      {"manifest-of-another-format", manifest(QUAD).replace("backup/1", "backup/9")},
      {"manifest-with-more", manifest(QUAD).replace("{\"format", "{\"x\": 1, \"format")},
      {
        "manifest-without-files",
        manifest(QUAD).replaceFirst("\"files\": \\[.*]", "\"files\": null")
      },
      {"manifest-of-no-file", manifest(QUAD).replaceFirst("\"files\": \\[.*]", "\"files\": []")},
      {"manifest-of-a-null-file", manifest(QUAD).replace("[{", "[null, {")},
      {"manifest-of-a-nameless-file", manifest(QUAD).replace("[{", "[{}, {")},
      {
        "manifest-without-hash",
        manifest(QUAD).replaceFirst("\"sha256\": \"\\w+\"", "\"sha256\": null")
      },
      {
        "manifest-of-a-huge-count",
        manifest(QUAD).replace("\"quads\": 1", "\"quads\": 99999999999999999999")
      },
    };
    for (String[] one : wrong) {
      wrong(list, one[0], zip(MANIFEST, one[1], QUADS, QUAD), "b.zip");
    }
    restore(
        list,
        "a-count-that-lies",
        zip(MANIFEST, manifest(QUAD).replace("\"quads\": 1", "\"quads\": 7"), QUADS, QUAD),
        6,
        "not the 7 that manifest.json tells of");
    restore(
        list,
        "a-digest-that-lies",
        zip(
            MANIFEST,
            manifest(QUAD).replaceFirst("\"digest\": \"..", "\"digest\": \"zz"),
            QUADS,
            QUAD),
        6,
        "not the 1 that");
    restore(
        list,
        "a-base-that-is-no-iri",
        zip(MANIFEST, manifest(QUAD).replace("http://x.example/", "not an iri"), QUADS, QUAD),
        2,
        "no valid IRI");
  }

  private static void entries(CommandList list) {
    String line = manifest(QUAD);
    for (String name :
        List.of(
            "../evil.txt",
            "/etc/evil",
            "extractions/../../evil",
            "tdb2/Data-0001/nodes.dat",
            "lock",
            "identities.txt\\u0000x")) {
      String more =
          line.replace(
              "[{",
              "[{\"name\": \""
                  + name
                  + "\", \"bytes\": 1, \"sha256\": \""
                  + Sha256.of("x")
                  + "\"}, {");
      wrong(
          list,
          "a-file-" + name.replaceAll("[^a-z0-9]+", "-"),
          zip(MANIFEST, more, QUADS, QUAD, name, "x"),
          "no part of a store");
    }
    wrong(list, "quads-missing", zip(MANIFEST, line), "quads.nq is missing");
    wrong(
        list, "quads-changed", zip(MANIFEST, line, QUADS, QUAD.replace("c", "d")), "another hash");
    wrong(list, "quads-cut", zip(MANIFEST, line, QUADS, "<http"), "another hash");
    wrong(
        list,
        "quads-longer-than-told",
        zip(MANIFEST, line, QUADS, QUAD.repeat(1_000_000)),
        "another hash");
    wrong(list, "quads-of-no-syntax", backup("rubbish\n"), "quads.nq");
    wrong(
        list,
        "quads-in-the-store-s-own-graph",
        backup("<urn:x-newsgraph:store> <urn:x-newsgraph:schema> \"99\" .\n"),
        "in no graph");
    wrong(
        list,
        "quads-named-as-the-own-graph",
        backup(
            "<urn:x-newsgraph:store> <urn:x-newsgraph:schema> \"99\" <urn:x-arq:DefaultGraph> .\n"),
        "in no graph");
  }

  private static byte[] backup(String quads) {
    return zip(MANIFEST, manifest(quads), QUADS, quads);
  }

  /** Tells the truth of one line: its digest is then the hash of the line. */
  private static String manifest(String quads) {
    return "{\"format\": \"newsgraph-backup/1\", \"program\": \"x\", \"created\": \"x\", \"base\":"
        + " \"http://x.example/\", \"generation\": 1, \"documents\": 1, \"quads\": 1,"
        + " \"digest\": \""
        + Sha256.of(quads.strip())
        + "\", \"files\": [{\"name\": \"quads.nq\", \"bytes\": "
        + Bytes.of(quads).length
        + ", \"sha256\": \""
        + Sha256.of(quads)
        + "\"}]}";
  }

  private static byte[] zip(String... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i].replace("\\u0000", "\0")));
        zip.write(Bytes.of(entries[i + 1]));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
