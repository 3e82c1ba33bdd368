package org.newsgraph.hostile;

import static org.newsgraph.model.ErrorCode.DOCUMENT_CLASH;
import static org.newsgraph.model.ErrorCode.SOURCE_BINARY;
import static org.newsgraph.model.ErrorCode.SOURCE_EMPTY;
import static org.newsgraph.model.ErrorCode.SOURCE_ENCODING;
import static org.newsgraph.model.ErrorCode.SOURCE_INVALID;
import static org.newsgraph.model.ErrorCode.SOURCE_TOO_LARGE;

import java.util.List;
import org.newsgraph.model.ErrorCode;

/** JSON lines: a bad line before a good one, which must be stored all the same. */
final class JsonInputs {

  private static final String FILE = "a.jsonl";
  private static final String TEXT = "\"text\": \"Rebels attacked Velmar on Monday.\"";
  private static final String GOOD = "\n{\"id\": \"good\", " + TEXT + "}\n";
  private static final Fate GOOD_STORED = Fate.stored(FILE + "#good");

  private JsonInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("json");
    malformed(list);
    texts(list);
    ids(list);
    values(list);
    return list.all();
  }

  private static void refused(
      DocumentList list, String name, String rawBytes, ErrorCode code, String message) {
    list.file(
        name,
        FILE,
        Bytes.raw(rawBytes + GOOD),
        Fate.failed(code, FILE + ":1:", message),
        GOOD_STORED);
  }

  private static void stored(DocumentList list, String name, String line, String record) {
    list.file(name, FILE, Bytes.of(line + GOOD), Fate.stored(FILE + "#" + record), GOOD_STORED);
  }

  private static void malformed(DocumentList list) {
    refused(list, "words", "Rebels attacked.", SOURCE_INVALID, "not valid JSON");
    refused(list, "an-array", "[{" + TEXT + "}]", SOURCE_INVALID, "not a JSON object");
    refused(list, "a-string", "\"text\"", SOURCE_INVALID, "not a JSON object");
    refused(list, "null", "null", SOURCE_INVALID, "not a JSON object");
    refused(list, "two-objects", "{" + TEXT + "}{" + TEXT + "}", SOURCE_INVALID, "more text");
    refused(list, "unfinished", "{" + TEXT, SOURCE_INVALID, "not valid JSON");
    refused(list, "unfinished-string", "{\"text\": \"Rebels", SOURCE_INVALID, "not valid JSON");
    refused(list, "nul-byte", "{\"text\": \"a\0b\"}", SOURCE_INVALID, "not valid JSON");
    refused(list, "control-byte", "{\"text\": \"a\u001Bb\"}", SOURCE_INVALID, "not valid JSON");
    refused(list, "no-utf-8", "{\"text\": \"caf\u00E9\"}", SOURCE_ENCODING, "at byte 13");
    refused(list, "overlong", "{\"text\": \"\u00C0\u00AF\"}", SOURCE_ENCODING, "at byte 10");
    refused(list, "unknown-escape", "{\"text\": \"a\\xb\"}", SOURCE_INVALID, "not valid JSON");
    refused(list, "short-escape", "{\"text\": \"a\\u12\"}", SOURCE_INVALID, "not valid JSON");
    refused(list, "a-text-twice", "{" + TEXT + "," + TEXT + "}", SOURCE_INVALID, "Duplicate field");
    refused(
        list,
        "an-inner-key-twice",
        "{\"x\": {\"y\": 1, \"y\": 2}, " + TEXT + "}",
        SOURCE_INVALID,
        "Duplicate field");
    refused(list, "65-deep", "{\"x\": " + "[".repeat(65), SOURCE_INVALID, "nesting depth");
    refused(list, "a-million-deep", "{\"x\": " + "[".repeat(1_000_000), SOURCE_INVALID, "depth");
    refused(list, "a-million-objects", "{\"x\":".repeat(1_000_000), SOURCE_INVALID, "depth");
    refused(list, "not-a-number", "{\"x\": NaN, " + TEXT + "}", SOURCE_INVALID, "not valid JSON");
    refused(list, "hexadecimal", "{\"x\": 0x1F, " + TEXT + "}", SOURCE_INVALID, "not valid JSON");
    refused(
        list,
        "a-line-too-long",
        "{\"text\": \"" + "a".repeat(5 * 1024 * 1024) + "\"}",
        SOURCE_TOO_LARGE,
        "the limit is 5242880");
  }

  private static void texts(DocumentList list) {
    refused(list, "no-text", "{\"title\": \"x\"}", SOURCE_INVALID, "holds a string");
    refused(list, "text-null", "{\"text\": null}", SOURCE_INVALID, "holds a string");
    refused(list, "text-number", "{\"text\": 17}", SOURCE_INVALID, "holds a string");
    refused(list, "text-list", "{\"text\": [\"a\", \"b\"]}", SOURCE_INVALID, "holds a string");
    refused(list, "text-empty", "{\"text\": \"\"}", SOURCE_EMPTY, "its text is empty");
    refused(
        list, "text-blank", "{\"text\": \" \\t\\n\\u2003\"}", SOURCE_EMPTY, "its text is empty");
    refused(list, "text-nul", "{\"text\": \"a\\u0000b\"}", SOURCE_BINARY, "U+0000");
    refused(list, "text-high-half", "{\"text\": \"a\\ud800b\"}", SOURCE_ENCODING, "surrogate");
    refused(list, "text-low-half", "{\"text\": \"a\\udc00b\"}", SOURCE_ENCODING, "surrogate");
    refused(
        list, "text-halves-swapped", "{\"text\": \"\\udc00\\ud800\"}", SOURCE_ENCODING, "surrog");
    refused(
        list, "title-half", "{\"title\": \"a\\ud800\", " + TEXT + "}", SOURCE_ENCODING, "surrog");
    refused(list, "title-nul", "{\"title\": \"a\\u0000\", " + TEXT + "}", SOURCE_BINARY, "U+0000");
    stored(
        list,
        "all-escaped",
        "{\"id\": \"x\", \"text\": \"\\u0052ebels\\/\\b\\f\\n\\r\\t hit.\"}",
        "x");
    stored(
        list, "escaped-key", "{\"id\": \"x\", \"te\\u0078t\": \"Rebels attacked Velmar.\"}", "x");
  }

  private static void ids(DocumentList list) {
    String[][] ids = {
      {"up-and-away", "../../../etc/passwd"},
      {"dots", ".."},
      {"a-mention", "x#char=1,2"},
      {"an-address", "https://x.example/a?b=c#d"},
      {"encoded-slash", "a%2F..%2Fb"},
      {"angle-brackets", "<x> . <y>"},
      {"backslashes", "..\\..\\x"},
      {"very-long", "x".repeat(20_000)},
    };
    for (String[] id : ids) {
      String json = id[1].replace("\\", "\\\\");
      stored(list, "id-" + id[0], "{\"id\": \"" + json + "\", " + TEXT + "}", id[1]);
    }
    stored(list, "id-number-too-large", "{\"id\": 1e999999999, " + TEXT + "}", "1e999999999");
    refused(
        list, "id-half-a-pair", "{\"id\": \"\\ud800\", " + TEXT + "}", SOURCE_ENCODING, "surrog");
    refused(list, "id-nul", "{\"id\": \"a\\u0000b\", " + TEXT + "}", SOURCE_BINARY, "U+0000");
    list.file(
        "id-line-end",
        FILE,
        Bytes.of("{\"id\": \"a\\nnewsgraph: b\", " + TEXT + "}" + GOOD),
        Fate.stored(FILE + "#a\nnewsgraph: b"),
        GOOD_STORED);
    list.file(
        "id-twice",
        FILE,
        Bytes.of("{\"id\": \"good\", \"text\": \"Rebels attacked Aldmar.\"}" + GOOD),
        GOOD_STORED,
        Fate.failed(DOCUMENT_CLASH, FILE + "#good", "has the same id"));
  }

  private static void values(DocumentList list) {
    stored(list, "number-too-large", "{\"id\": \"x\", \"n\": -1e999999999, " + TEXT + "}", "x");
    stored(list, "digits", "{\"id\": \"x\", \"n\": " + "9".repeat(900) + ", " + TEXT + "}", "x");
    stored(
        list, "bidi-author", "{\"id\": \"x\", \"author\": \"\\u202Egnp.exe\", " + TEXT + "}", "x");
    stored(list, "address-script", "{\"id\": \"x\", \"url\": \"javascript:1\", " + TEXT + "}", "x");
    stored(
        list,
        "address-lines",
        "{\"id\": \"x\", \"url\": \"http://x/\\r\\nA: b\", " + TEXT + "}",
        "x");
    stored(list, "language-odd", "{\"id\": \"x\", \"language\": \"@@ en\\n\", " + TEXT + "}", "x");
    stored(
        list,
        "many-authors",
        "{\"id\": \"x\", \"author\": [" + "\"Ann Bee\",".repeat(300) + "\"C\"], " + TEXT + "}",
        "x");
    for (String day : List.of("0000-00-00", "2021-02-30", "+999999999-12-31", "\\u001b[2J\\n")) {
      String name = "day-" + day.replaceAll("[^0-9]+", "-");
      list.file(
          name,
          FILE,
          Bytes.of("{\"id\": \"x\", \"published\": \"" + day + "\", " + TEXT + "}" + GOOD),
          Fate.noted(FILE + ":1:", ""),
          Fate.stored(FILE + "#x"),
          GOOD_STORED);
    }
    list.file("byte-order-mark", FILE, Bytes.of("\uFEFF" + GOOD), GOOD_STORED);
    list.file("carriage-returns", FILE, Bytes.of("\r\n\r\n" + GOOD.strip() + "\r\n"), GOOD_STORED);
    list.file("no-line", FILE, new byte[0]);
  }
}
