package org.newsgraph.hostile;

import static org.newsgraph.model.ErrorCode.SIDECAR_INVALID;
import static org.newsgraph.model.ErrorCode.SOURCE_UNREADABLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sidecars: what is no JSON, and JSON that tells what cannot be. */
final class SidecarInputs {

  private static final String FILE = "a.txt";
  private static final String SIDECAR = "a.meta.json";
  private static final String TEXT = "Rebels attacked the town of Velmar on Monday.";

  private SidecarInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("sidecar");
    malformed(list);
    values(list);
    files(list);
    return list.all();
  }

  private static void add(DocumentList list, String name, byte[] sidecar, Fate... fates) {
    list.add(
        name,
        folder -> {
          Files.writeString(folder.resolve(FILE), TEXT);
          Files.write(folder.resolve(SIDECAR), sidecar);
        },
        fates);
  }

  private static void refused(DocumentList list, String name, String json, String message) {
    add(
        list,
        name,
        json.getBytes(StandardCharsets.UTF_8),
        Fate.failed(SIDECAR_INVALID, SIDECAR + ":", message));
  }

  private static void stored(DocumentList list, String name, String json) {
    add(list, name, json.getBytes(StandardCharsets.UTF_8), Fate.stored(FILE));
  }

  private static void malformed(DocumentList list) {
    refused(list, "empty", "", "not a JSON object");
    refused(list, "an-array", "[]", "not a JSON object");
    refused(list, "a-number", "17", "not a JSON object");
    refused(list, "words", "title: x", "not valid JSON");
    refused(list, "two-objects", "{} {}", "more text after");
    refused(list, "unfinished", "{\"title\": \"x\"", "not valid JSON");
    refused(list, "unfinished-string", "{\"title\": \"x", "not valid JSON");
    refused(list, "single-quotes", "{'title': 'x'}", "not valid JSON");
    refused(list, "comments", "{/* x */ \"title\": \"x\"}", "not valid JSON");
    refused(list, "a-comma-too-many", "{\"title\": \"x\",}", "not valid JSON");
    refused(list, "not-a-number", "{\"x\": NaN}", "not valid JSON");
    refused(list, "nul", "{\"title\": \"x\0\"}", "UTF-8");
    refused(list, "line-end-in-string", "{\"title\": \"a\nb\"}", "not valid JSON");
    refused(list, "a-key-twice", "{\"title\": \"x\", \"title\": \"y\"}", "Duplicate field 'title'");
    refused(list, "a-million-deep", "{\"x\": " + "[".repeat(1_000_000), "nesting depth");
    byte[] invalid = Bytes.raw("{\"title\": \"\u00C0\u00AF\"}");
    add(list, "no-utf-8", invalid, Fate.failed(SIDECAR_INVALID, SIDECAR + ":", "UTF-8"));
    refused(list, "a-longer-key", "{\"" + "k".repeat(60_000) + "\": 1}", "not valid JSON");
  }

  private static void values(DocumentList list) {
    refused(
        list, "a-title-of-another-type", "{\"title\": {\"x\": 1}}", "\"title\" is not a string");
    refused(list, "a-day-as-number", "{\"published\": 20210707}", "\"published\" is not a string");
    refused(list, "no-such-day", "{\"published\": \"2021-02-30\"}", "is not a day");
    refused(list, "a-day-far-away", "{\"published\": \"+999999999-12-31\"}", "is not a day");
    refused(list, "a-day-of-words", "{\"published\": \"a\\nb\\u001b[2J\"}", "is not a day");
    refused(list, "half-a-pair", "{\"title\": \"x\\ud800y\"}", "half of a surrogate pair");
    refused(list, "nul-escaped", "{\"author\": \"x\\u0000y\"}", "U+0000");
    stored(list, "controls", "{\"title\": \"a\\r\\nb\\u001b[2J\", \"author\": \"\\u202Ex\"}");
    stored(list, "markup", "{\"title\": \"<script>alert(1)</script>\", \"publisher\": \"</b>\"}");
    stored(list, "a-script-as-address", "{\"url\": \"javascript:alert(document.domain)\"}");
    stored(list, "no-address", "{\"url\": \"http://x y/<z>\\\"{}|\\\\^`\\n\"}");
    stored(list, "no-language", "{\"language\": \"not a language @en^^<x>\"}");
    stored(list, "quads-as-title", "{\"title\": \"\\\" . <a> <b> <c> <d> .\\n<e>\"}");
    stored(list, "empty-values", "{\"title\": \"\", \"url\": \"\", \"language\": \" \"}");
    stored(list, "a-long-title", "{\"title\": \"" + "x".repeat(20_000) + "\"}");
    add(
        list,
        "an-unknown-key-of-controls",
        Bytes.of("{\"a\\r\\n\\u001b[2J\": 1e999999999}"),
        Fate.noted(SIDECAR + ":1:", "is unknown and left out"),
        Fate.stored(FILE));
    byte[] wide = "{\"title\": \"x\"}".getBytes(StandardCharsets.UTF_16LE);
    add(list, "utf-16", wide, Fate.failed(SIDECAR_INVALID, SIDECAR + ":", "UTF-8"));
  }

  private static void files(DocumentList list) {
    Fate unreadable = Fate.failed(SOURCE_UNREADABLE, SIDECAR, "");
    list.add(
        "a-folder",
        folder -> {
          Files.writeString(folder.resolve(FILE), TEXT);
          Files.createDirectory(folder.resolve(SIDECAR));
        },
        unreadable);
    list.add(
        "a-pipe",
        folder -> {
          Files.writeString(folder.resolve(FILE), TEXT);
          SpecialFiles.pipe(folder.resolve(SIDECAR));
        },
        unreadable);
    list.add(
        "an-endless-device",
        folder -> {
          Files.writeString(folder.resolve(FILE), TEXT);
          Files.createSymbolicLink(folder.resolve(SIDECAR), Path.of("/dev/zero"));
        },
        unreadable);
    list.add(
        "too-large",
        folder -> {
          Files.writeString(folder.resolve(FILE), TEXT);
          SpecialFiles.large(folder.resolve(SIDECAR), 64L << 20);
        },
        Fate.failed(SIDECAR_INVALID, SIDECAR, "bytes, the limit is"));
  }
}
