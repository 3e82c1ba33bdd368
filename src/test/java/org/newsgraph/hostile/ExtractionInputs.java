package org.newsgraph.hostile;

import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;

/** Extractions made elsewhere: a bad line beside the good one of a document that is stored. */
final class ExtractionInputs {

  private static final String PART = "part-00000.extractions.jsonl.gz";

  private ExtractionInputs() {}

  static List<HostileCommand> all() {
    CommandList list = new CommandList("extractions");
    lines(list);
    files(list);
    manifests(list);
    return list.all();
  }

  private static void build(
      CommandList list, String name, HostileDocument.Maker maker, int code, String said) {
    list.add(name, maker, code, List.of(said), "build", "--extractions", "{here}", "--db", "{db}");
  }

  /** Adds a line made of the good one, beside the good one. */
  private static void spoilt(
      CommandList list, String name, UnaryOperator<String> change, String said) {
    build(
        list,
        name,
        folder -> {
          String good = StoredNews.line();
          String other = good.replace(StoredNews.FILE, "other.txt");
          String bad = change.apply(other);
          if (bad.equals(other)) {
            throw new IllegalStateException("nothing to change");
          }
          Files.write(folder.resolve(PART), Bytes.gzip(Bytes.of(bad + "\n" + good + "\n")));
        },
        1,
        said);
  }

  private static UnaryOperator<String> replace(String pattern, String by) {
    return line -> line.replaceFirst(pattern, by);
  }

  private static void lines(CommandList list) {
    String[][] whole = {
      {"words", "Rebels attacked.", ":1: not valid JSON"},
      {"an-array", "[]", ":1:"},
      {"null", "null", ":1:"},
      {"an-empty-object", "{}", ":1:"},
      {"a-number", "1e999999999", ":1:"},
      {"a-million-deep", "[".repeat(1_000_000), ":1: not valid JSON"},
      {"nul", "\0\0", ":1: not valid JSON"},
      {"two-values", "{} {}", ":1: not valid JSON"},
    };
    for (String[] one : whole) {
      spoilt(list, one[0], line -> one[1], PART + one[2]);
    }
    spoilt(list, "half-a-line", line -> line.substring(0, line.length() / 2), ":1: not valid JSON");
    spoilt(
        list,
        "another-program",
        replace("\"fingerprint\":\"..", "\"fingerprint\":\"xx"),
        "another version");
    spoilt(
        list, "an-unknown-type", replace("\"type\":\"Seizure\"", "\"type\":\"Dragon\""), "Dragon");
    spoilt(
        list,
        "an-unknown-entity",
        replace("\"entity\":\"[^\"]+\"", "\"entity\":\"nobody\""),
        "nobody");
    spoilt(list, "a-start-below-zero", replace("\"start\":\\d+", "\"start\":-5"), ":1:");
    spoilt(list, "an-end-before-its-start", replace("\"end\":\\d+", "\"end\":0"), ":1:");
    spoilt(list, "an-end-beyond-the-text", replace("\"end\":\\d+", "\"end\":999999"), ":1:");
    spoilt(
        list,
        "an-end-beyond-numbers",
        replace("\"end\":\\d+", "\"end\":99999999999999999999"),
        ":1:");
    spoilt(list, "an-end-of-words", replace("\"end\":\\d+", "\"end\":\"far\""), ":1:");
    spoilt(
        list,
        "words-that-do-not-stand-there",
        replace("\"a mortar\"", "\"a m0rtar\""),
        "does not stand at");
    spoilt(
        list,
        "a-text-of-another-length",
        replace("with a mortar seized", "with a mortar, seized"),
        ":1:");
    spoilt(list, "half-a-pair-in-the-text", replace("Give now", "Give \\\\ud800ow"), ":1:");
    spoilt(list, "nul-in-the-text", replace("Give now", "Give\\\\u0000now"), ":1:");
    spoilt(
        list,
        "a-hash-of-rubbish",
        replace("\"sha256\":\"[0-9a-f]+\"", "\"sha256\":\"../../x\""),
        ":1:");
    spoilt(list, "a-file-that-climbs", replace("other.txt", "../../../other.txt"), ":1:");
    spoilt(list, "a-file-of-controls", replace("other.txt", "o\\\\u0000\\\\u001b[2J.txt"), ":1:");
  }

  private static void files(CommandList list) {
    build(list, "no-folder", Files::delete, 1, "there is no such folder");
    build(list, "an-empty-folder", folder -> {}, 1, "holds no extractions");
    part(list, "no-gzip", Bytes.of("{}\n"), "cannot be read");
    part(list, "no-byte", new byte[0], "cannot be read");
    part(
        list,
        "cut",
        Bytes.cut(Bytes.gzip(Bytes.of("{\"x\": 1}\n".repeat(999))), 12),
        "cannot be read from here on");
    part(list, "a-bomb", Bytes.gzip(new byte[20 << 20]), "250 times its size");
    part(list, "ten-archives-deep", Bytes.tenArchives(Bytes.of("{}")), "not valid JSON");
    build(
        list,
        "outcomes-of-rubbish",
        f -> Files.write(f.resolve("part-00000.outcomes.jsonl"), Bytes.raw("\u00FF\n[]\n{}\n")),
        1,
        "part-00000.outcomes.jsonl:1");
    build(
        list,
        "a-folder-as-part",
        f -> Files.createDirectory(f.resolve(PART)),
        1,
        "holds no extractions");
    build(
        list,
        "a-link-in-a-circle",
        f -> Files.createSymbolicLink(f.resolve("x"), f),
        1,
        "holds no extractions");
  }

  private static void part(CommandList list, String name, byte[] bytes, String said) {
    build(list, name, folder -> Files.write(folder.resolve(PART), bytes), 1, said);
  }

  private static void manifests(CommandList list) {
    String[][] wrong = {
      {"manifest-empty", ""},
      {"manifest-null", "null"},
      {"manifest-array", "[]"},
      {"manifest-without-all", "{}"},
      {"manifest-deep", "[".repeat(1_000_000)},
      {
        "manifest-of-another-program",
        "{\"fingerprint\": \"x\", \"charset\": \"UTF-8\", \"partitions\": 1}"
      },
      {
        "manifest-of-a-billion-parts",
        "{\"fingerprint\": \"FINGERPRINT\", \"charset\": \"UTF-8\", \"partitions\": 1000000000}"
      },
      {
        "manifest-of-parts-below-zero",
        "{\"fingerprint\": \"FINGERPRINT\", \"charset\": \"UTF-8\", \"partitions\": -1}"
      },
    };
    for (String[] one : wrong) {
      build(
          list,
          one[0],
          folder -> {
            String program = org.newsgraph.pipeline.Fingerprint.ofProgram().reading();
            Files.writeString(
                folder.resolve("partitions.json"), one[1].replace("FINGERPRINT", program));
          },
          6,
          "[DATA_INVALID]");
    }
  }
}
