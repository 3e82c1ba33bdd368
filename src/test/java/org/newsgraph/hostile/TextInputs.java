package org.newsgraph.hostile;

import static org.newsgraph.model.ErrorCode.SOURCE_BINARY;
import static org.newsgraph.model.ErrorCode.SOURCE_EMPTY;
import static org.newsgraph.model.ErrorCode.SOURCE_ENCODING;
import static org.newsgraph.model.ErrorCode.SOURCE_TOO_LARGE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgraph.model.ErrorCode;

/** Plain text: what is none, what is in another encoding, and what is Unicode at its worst. */
final class TextInputs {

  private static final String FILE = "a.txt";
  private static final String WORDS = "Rebels attacked the town of Velmar on Monday, killing two.";
  private static final int LIMIT = 5 * 1024 * 1024;

  private TextInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("text");
    empty(list);
    binary(list);
    encodings(list);
    unicode(list);
    structure(list);
    content(list);
    return list.all();
  }

  private static void refused(
      DocumentList list, String name, String rawBytes, ErrorCode code, String message) {
    list.failed(name, FILE, Bytes.raw(rawBytes), code, message);
  }

  private static void empty(DocumentList list) {
    refused(list, "no-byte", "", SOURCE_EMPTY, "the file is empty");
    refused(list, "only-blanks", " \t\r\n ", SOURCE_EMPTY, "holds no text");
    refused(list, "only-a-mark", "\u00EF\u00BB\u00BF", SOURCE_EMPTY, "holds no text");
    byte[] spaces = Bytes.of("\u3000\u2003\u00A0\u2028");
    list.failed("only-wide-spaces", FILE, spaces, SOURCE_EMPTY, "holds no text");
    byte[] large = new byte[LIMIT + 1];
    java.util.Arrays.fill(large, (byte) 'a');
    list.failed("a-byte-too-large", FILE, large, SOURCE_TOO_LARGE, "the limit is 5242880");
  }

  private static void binary(DocumentList list) {
    refused(list, "only-nul", "\0\0\0\0", SOURCE_BINARY, "NUL");
    refused(list, "nul-inside", WORDS + "\0" + WORDS, SOURCE_BINARY, "NUL");
    refused(list, "pdf", "%PDF-1.7\n1 0 obj", SOURCE_BINARY, "a PDF document");
    refused(list, "zip", "PK\u0003\u0004 x", SOURCE_BINARY, "a ZIP archive");
    refused(list, "gzip", "\u001F\u008B\u0008 x", SOURCE_BINARY, "a gzip archive");
    refused(list, "png", "\u0089PNG\r\n\u001A\n", SOURCE_BINARY, "a PNG image");
    refused(list, "program", "\u007FELF\u0002\u0001", SOURCE_BINARY, "a program");
    refused(list, "rtf", "{\\rtf1 Rebels}", SOURCE_BINARY, "an RTF document");
    refused(list, "java-class", "\u00CA\u00FE\u00BA\u00BE", SOURCE_BINARY, "a Java class");
  }

  private static void encodings(DocumentList list) {
    String[][] bad = {
      {"lone-continuation", "Rebels \u0080", "at byte 7 (0x80)"},
      {"overlong-slash", "..\u00C0\u00AFetc", "at byte 2 (0xC0)"},
      {"overlong-nul", "a\u00C0\u0080b", "at byte 1 (0xC0)"},
      {"surrogate-in-utf-8", "a\u00ED\u00A0\u0080b", "at byte 1 (0xED)"},
      {"above-unicode", "a\u00F4\u0090\u0080\u0080", "at byte 1 (0xF4)"},
      {"cut-character", "a\u00E2\u0082", "at byte 1 (0xE2)"},
      {"five-byte-form", "\u00F8\u0088\u0080\u0080\u0080", "at byte 0 (0xF8)"},
      {"latin-1", "the caf\u00E9 was hit", "at byte 7 (0xE9)"},
      {"windows-quotes", "\u0093Stop,\u0094 he said", "at byte 0 (0x93)"},
    };
    for (String[] one : bad) {
      refused(list, one[0], one[1], SOURCE_ENCODING, "not valid UTF-8 " + one[2]);
    }
    wide(list, "utf-16le-with-mark", "\uFEFF" + WORDS, "UTF-16LE", SOURCE_ENCODING, "UTF-16");
    wide(list, "utf-16be-with-mark", "\uFEFF" + WORDS, "UTF-16BE", SOURCE_ENCODING, "UTF-16");
    wide(list, "utf-32le-with-mark", "\uFEFF" + WORDS, "UTF-32LE", SOURCE_ENCODING, "UTF-32");
    wide(list, "utf-32be-with-mark", "\uFEFF" + WORDS, "UTF-32BE", SOURCE_ENCODING, "UTF-32");
    wide(list, "utf-16le-unmarked", WORDS, "UTF-16LE", SOURCE_BINARY, "NUL");
    wide(list, "utf-16be-unmarked", WORDS, "UTF-16BE", SOURCE_BINARY, "NUL");
    wide(list, "utf-32le-unmarked", WORDS, "UTF-32LE", SOURCE_BINARY, "NUL");
  }

  private static void wide(
      DocumentList list, String name, String text, String charset, ErrorCode code, String said) {
    list.failed(name, FILE, text.getBytes(Charset.forName(charset)), code, said);
  }

  private static void unicode(DocumentList list) {
    stored(list, "bidirectional-controls", "Rebels \u202Edekcatta\u202C \u2066Velmar\u2069 twice.");
    stored(list, "combining-marks", "Rebels attacked Ve" + "\u0301".repeat(2000) + "lmar today.");
    stored(list, "joiners", "Rebels at" + "\u200D\u200B".repeat(2000) + "tacked Velmar.");
    stored(list, "noncharacters", "Rebels \uFFFE attacked \uFFFF Velmar \uDBFF\uDFFF today.");
    stored(list, "private-use", "Rebels \uE000 attacked \uF8FF \uDB80\uDC00 Velmar.");
    stored(list, "mark-inside", "Rebels \uFEFFattacked\uFEFF Velmar.");
    stored(list, "replacement-characters", "Rebels " + "\uFFFD".repeat(500) + " attacked.");
    stored(
        list, "flags-and-families", "\uD83C\uDDE6\uD83C\uDDEB \uD83D\uDC68\u200D\uD83D\uDC69 hit.");
    stored(list, "all-planes", allPlanes());
    stored(list, "tags-plane", "Velmar\uDB40\uDC41\uDB40\uDC42\uDB40\uDC7F was attacked.");
    stored(list, "look-alikes", "The \u0422\u0430lib\u0430n attacked V\u0435lmar on Monday.");
    stored(list, "escape-sequences", "Rebels \u001B[2J\u001B]0;x\u0007 attacked\b\b Velmar.\u007F");
    stored(list, "c1-controls", "Rebels \u0085 attacked \u009B31m Velmar \u0090.");
    stored(
        list, "odd-line-ends", "Rebels came.\rThey left.\u2028They won.\u2029\u000B\fEnd.\u0085");
  }

  private static String allPlanes() {
    StringBuilder out = new StringBuilder("Rebels attacked ");
    for (int c = 0x20; c < 0x30000; c += 397) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        out.appendCodePoint(c);
      }
    }
    return out.append(" on Monday.").toString();
  }

  private static void structure(DocumentList list) {
    stored(list, "one-word", "a".repeat(20_000));
    stored(list, "no-word", "!?.,;:".repeat(100));
    stored(list, "many-line-ends", "\n".repeat(5_000) + WORDS + "\n".repeat(5_000));
    stored(list, "open-quotes", "\u201C".repeat(200) + WORDS);
    stored(list, "nested-brackets", "(".repeat(200) + WORDS + ")".repeat(200));
    stored(list, "no-full-stop", "rebels attacked velmar and ".repeat(50));
    stored(list, "capitals", WORDS.toUpperCase(java.util.Locale.ROOT).repeat(3));
    stored(list, "same-line-often", (WORDS + "\n").repeat(10));
  }

  private static void content(DocumentList list) {
    stored(list, "markup", "<script>alert(1)</script> <b onload=x>Rebels</b> attacked Velmar.");
    stored(list, "turtle", "Rebels\"\"\" . <x> <y> <z> . # attacked Velmar \\u0000 \\\" today.");
    stored(list, "sparql", "Rebels } ; DROP ALL ; INSERT { <a> <b> <c> } # attacked Velmar.");
    stored(list, "template", "${jndi:ldap://x/y} {{7*7}} %s %n {0} Rebels attacked Velmar.");
    stored(list, "huge-numbers", "Rebels killed 99999999999999999999999999 people and 1e999 men.");
    stored(list, "odd-numbers", "Rebels killed -0 people, 0x7F men, \u0663\u0664 boys, 1,2,3,4,5.");
    stored(
        list, "impossible-days", "On 31 February 0000 and 99 July 999999 rebels attacked Velmar.");
    stored(list, "far-days", "date 9999-12-31\nRebels attacked Velmar in 12000, next century.");
    stored(list, "a-post-of-nobody", WORDS + " \u2014 (@) pic.twitter.com/ (@@x) July 99, 20211");
  }

  private static void stored(DocumentList list, String name, String text) {
    list.file(name, FILE, text.getBytes(StandardCharsets.UTF_8), Fate.stored(FILE));
  }
}
