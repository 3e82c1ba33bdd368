package org.newsgraph.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsgraph.model.ErrorCode.DOCUMENT_CLASH;
import static org.newsgraph.model.ErrorCode.SOURCE_BINARY;
import static org.newsgraph.model.ErrorCode.SOURCE_EMPTY;
import static org.newsgraph.model.ErrorCode.SOURCE_ENCODING;
import static org.newsgraph.model.ErrorCode.SOURCE_INVALID;
import static org.newsgraph.model.ErrorCode.SOURCE_TOO_LARGE;
import static org.newsgraph.model.ErrorCode.SOURCE_UNREADABLE;

import java.util.List;
import org.newsgraph.model.ErrorCode;

/** Web archives: lengths and types that lie, headers without end, and records of no use. */
final class WarcInputs {

  private static final String FILE = "a.warc";
  private static final String PAGE =
      "<article><p>Rebels attacked the town of Velmar on Monday, the mayor said, and left.</p>"
          + "</article>";
  private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
  private static final String HTTP = "application/http; msgtype=response";
  private static final Fate GOOD = Fate.stored(FILE + "#good");

  private WarcInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("warc");
    files(list);
    lengths(list);
    headers(list);
    skipped(list);
    payloads(list);
    return list.all();
  }

  /** Returns a record; lines of its header may be replaced by others. */
  private static String record(String id, String block, String... changes) {
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + id
            + ">\r\nWARC-Date: 2031-05-04T08:00:00Z\r\nWARC-Target-URI: https://n.example/"
            + id
            + "\r\nContent-Type: "
            + HTTP
            + "\r\nContent-Length: "
            + block.getBytes(UTF_8).length
            + "\r\n\r\n";
    for (int i = 0; i < changes.length; i += 2) {
      String changed = header.replaceFirst(changes[i], changes[i + 1]);
      if (changed.equals(header)) {
        throw new IllegalArgumentException("nothing to change: " + changes[i]);
      }
      header = changed;
    }
    return header + block + "\r\n\r\n";
  }

  private static String good() {
    return record("good", HTML + PAGE);
  }

  /** Adds a bad record between good ones. */
  private static void one(DocumentList list, String name, String record, Fate... fates) {
    Fate[] all = java.util.Arrays.copyOf(fates, fates.length + 1);
    all[fates.length] = GOOD;
    list.file(name, FILE, Bytes.of(record + good()), all);
  }

  private static void refused(
      DocumentList list, String name, String record, ErrorCode code, String message) {
    one(list, name, record, Fate.failed(code, FILE + ":0:", message));
  }

  /** Adds an archive that cannot be read on after its first record, which is good. */
  private static void ends(DocumentList list, String name, String rest) {
    list.file(
        name,
        FILE,
        Bytes.of(good() + rest),
        GOOD,
        Fate.failed(SOURCE_UNREADABLE, FILE + ":", "cannot be read to its end"));
  }

  private static void files(DocumentList list) {
    Fate unreadable = Fate.failed(SOURCE_UNREADABLE, FILE + ":", "");
    list.file("no-archive", FILE, Bytes.of("Rebels attacked."), unreadable);
    list.file("another-version", FILE, Bytes.of(good().replace("WARC/1.0", "WARC/9.9")), GOOD);
    list.file("a-web-page", FILE, Bytes.of(PAGE), unreadable);
    byte[] packed = Bytes.gzip(Bytes.of(good()));
    list.file("packed-unnamed", FILE, packed, GOOD);
    Fate packedFails = Fate.failed(SOURCE_UNREADABLE, "a.warc.gz:", "");
    list.file("no-gzip", "a.warc.gz", Bytes.raw("\u001F\u008BRebels"), packedFails);
    list.file("a-bomb", "a.warc.gz", Bytes.gzip(new byte[20 << 20]), packedFails);
    list.file(
        "a-page-bomb",
        "a.warc.gz",
        Bytes.gzip(Bytes.of(record("x", HTML + " ".repeat(20 << 20)))),
        Fate.failed(SOURCE_TOO_LARGE, "a.warc.gz:0:", "the limit is"));
    list.file(
        "a-second-member-damaged",
        "a.warc.gz",
        Bytes.join(packed, Bytes.flip(packed, 40)),
        Fate.stored("a.warc.gz#good"),
        packedFails);
    ends(list, "rubbish-after-a-record", "rubbish, not a record\r\n\r\n");
    ends(list, "a-header-cut", "WARC/1.0\r\nWARC-Type: resp");
  }

  private static void lengths(DocumentList list) {
    String length = "Content-Length: \\d+";
    ends(list, "a-length-below-zero", record("x", HTML + PAGE, length, "Content-Length: -5"));
    ends(list, "a-length-of-words", record("x", HTML + PAGE, length, "Content-Length: many"));
    ends(
        list,
        "a-length-beyond-numbers",
        record("x", HTML + PAGE, length, "Content-Length: 99999999999999999999"));
    list.file(
        "a-length-too-short",
        FILE,
        Bytes.of(good() + record("x", HTML + PAGE, length, "Content-Length: 70")),
        GOOD,
        stored("x"),
        Fate.failed(SOURCE_UNREADABLE, FILE + ":", "cannot be read to its end"));
    list.file(
        "a-length-too-long",
        FILE,
        Bytes.of(good() + record("x", HTML + PAGE, length, "Content-Length: 4000")),
        GOOD,
        Fate.failed(SOURCE_INVALID, FILE + ":", "the file ends before the record does"));
    list.file(
        "a-length-of-exabytes",
        FILE,
        Bytes.of(good() + record("x", HTML + PAGE, length, "Content-Length: 9000000000000000000")),
        GOOD,
        Fate.failed(SOURCE_TOO_LARGE, FILE + ":", "the limit is"),
        Fate.failed(SOURCE_UNREADABLE, FILE + ":", "cannot be read to its end"));
    ends(list, "no-length", record("x", HTML + PAGE, length + "\r\n", ""));
  }

  private static void headers(DocumentList list) {
    String id = "WARC-Record-ID: .*\r\n";
    refused(
        list,
        "no-date",
        record("x", HTML + PAGE, "WARC-Date: .*\r\n", ""),
        SOURCE_INVALID,
        "the record is not well-formed");
    refused(
        list,
        "a-date-of-words",
        record("x", HTML + PAGE, "2031-05", "soon"),
        SOURCE_INVALID,
        "the record is not well-formed");
    refused(
        list,
        "no-address",
        record("x", HTML + PAGE, "WARC-Target-URI: .*\r\n", ""),
        SOURCE_INVALID,
        "the record is not well-formed");
    one(
        list,
        "an-odd-address",
        record("x", HTML + PAGE, "https://n.example/", "<{ }>|"),
        stored("x"));
    refused(
        list,
        "no-id",
        record("x", HTML + PAGE, id, ""),
        SOURCE_INVALID,
        "the record is not well-formed");
    one(
        list,
        "an-id-that-climbs",
        record("x", HTML + PAGE, id, "WARC-Record-ID: <urn:uuid:../../etc/passwd>\r\n"),
        stored("../../etc/passwd"));
    refused(
        list,
        "an-id-that-is-none",
        record("x", HTML + PAGE, id, "WARC-Record-ID: rubbish <> here\r\n"),
        SOURCE_INVALID,
        "the record is not well-formed");
    one(
        list,
        "an-id-twice",
        record("good", HTML + PAGE + "More."),
        Fate.failed(DOCUMENT_CLASH, FILE + "#good", "has the same id"));
    ends(list, "a-header-without-end", "WARC/1.0\r\n" + "X: y\r\n".repeat(20_000));
    ends(list, "a-header-of-nul", record("x", HTML + PAGE, "WARC-Type", "WARC\0Type"));
    refused(
        list,
        "an-http-header-without-end",
        record("x", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + "X: y\r\n".repeat(20_000)),
        SOURCE_INVALID,
        "");
    refused(list, "no-http", record("x", "rubbish\r\n\r\n" + PAGE), SOURCE_INVALID, "");
    String odd = HTML.replace("200", "999999999");
    refused(list, "a-status-of-nine-digits", record("x", odd), SOURCE_INVALID, "not well-formed");
    refused(list, "an-empty-block", record("x", ""), SOURCE_INVALID, "no HTTP response");
  }

  private static Fate stored(String record) {
    return Fate.stored(FILE + "#" + record);
  }

  private static void skipped(DocumentList list) {
    skip(
        list,
        "a-request",
        record("x", "GET / HTTP/1.1\r\n\r\n", "response\r", "request\r"),
        "type");
    skip(list, "an-unknown-type", record("x", PAGE, "response\r", "dragon\r"), "type dragon");
    skip(list, "not-found", record("x", HTML.replace("200 OK", "404 No") + PAGE), "status 404");
    skip(list, "chunked", record("x", http("Transfer-Encoding: chunked", "5\r\nhello")), "chunked");
    skip(list, "packed", record("x", http("Content-Encoding: gzip", "\u001F\u008B")), "gzip");
    skip(list, "coded-twice", record("x", http("Content-Encoding: br, gzip", "x")), "br, gzip");
    skip(list, "an-image", record("x", HTML.replace("text/html", "image/png") + "x"), "image/png");
    skip(
        list,
        "an-inner-archive",
        record("x", HTML.replace("text/html", "application/warc")),
        "warc");
  }

  private static String http(String header, String payload) {
    return HTML.replace("OK\r\n", "OK\r\n" + header + "\r\n") + payload;
  }

  private static void skip(DocumentList list, String name, String record, String reason) {
    one(list, name, record, Fate.skipped(FILE + "#x", reason));
  }

  private static void payloads(DocumentList list) {
    String plain = HTML.replace("text/html", "text/plain");
    refused(list, "an-empty-page", record("x", HTML), SOURCE_EMPTY, "no text of an article");
    refused(list, "an-empty-text", record("x", plain + "  "), SOURCE_EMPTY, "its text is empty");
    refused(list, "a-binary-text", record("x", plain + "a\0b"), SOURCE_BINARY, "NUL");
    refused(list, "a-pdf-as-text", record("x", plain + "%PDF-1.7"), SOURCE_BINARY, "PDF");
    refused(
        list,
        "an-unknown-charset",
        record("x", HTML.replace("html\r", "html; charset=klingon\r") + PAGE),
        SOURCE_ENCODING,
        "klingon");
    one(
        list,
        "a-charset-that-lies",
        record("x", HTML.replace("html\r", "html; charset=utf-16be\r") + PAGE + "x"),
        stored("x"));
    refused(
        list, "too-many-tags", record("x", HTML + "<b>".repeat(60_000)), SOURCE_INVALID, "tags");
    refused(
        list,
        "too-large",
        record("x", HTML + "a".repeat(5 * 1024 * 1024)),
        SOURCE_TOO_LARGE,
        "the limit is");
  }
}
