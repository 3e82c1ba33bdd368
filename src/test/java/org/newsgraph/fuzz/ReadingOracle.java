package org.newsgraph.fuzz;

import static org.newsgraph.fuzz.Oracle.hold;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.Span;
import org.newsgraph.rdf.Iris;
import org.newsgraph.source.Derivation;
import org.newsgraph.source.ReadResult;

/** What must hold of whatever a reader makes of a file. */
final class ReadingOracle {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private ReadingOracle() {}

  /** Checks one result of reading a file. */
  static void check(ReadResult result, Path file) {
    if (result instanceof ReadResult.Failed failed) {
      Oracle.tellsAUser(failed.error());
      hold(failed.error().code().concernsOneDocument(), "a document fails as one");
    } else if (result instanceof ReadResult.Skipped skipped) {
      Oracle.isShort(skipped.file() + ": " + skipped.reason());
    } else if (result instanceof ReadResult.Noted noted) {
      Oracle.isShort(noted.message());
    } else if (result instanceof ReadResult.Loaded loaded) {
      check(loaded.document(), bytes(file));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Document document, byte[] file) {
    Oracle.isUnicode(document.text(), "text");
    hold(document.text().indexOf('\0') < 0, "no text holds U+0000");
    hold(!document.text().isBlank(), "no text is blank");
    Oracle.isIri(IRIS.document(document.id()).getURI());
    Metadata told = document.metadata();
    for (String value :
        Arrays.asList(
            told.title(),
            told.publisher(),
            told.author(),
            told.url(),
            told.language(),
            told.retrieved())) {
      if (value != null) {
        Oracle.isUnicode(value, "metadata");
        hold(value.indexOf('\0') < 0, "no metadata hold U+0000: %s", value);
      }
    }
    if (told.published() != null) {
      int year = told.published().getYear();
      hold(year > 0 && year < 10_000, "a day of publication has a year of four digits: %s", year);
    }
    leadsBack(document, content(document.origin(), file));
  }

  /** Returns what offsets count in: the file, or what one of its gzip members holds. */
  private static byte[] content(Origin origin, byte[] file) {
    if (origin.member() == null) {
      return file;
    }
    int first = Math.toIntExact(origin.member());
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(file, first, file.length - first))) {
      return in.readNBytes(Math.toIntExact(origin.offset() + origin.length()));
    } catch (IOException e) {
      throw new AssertionError("no gzip member begins at " + first, e);
    }
  }

  private static void leadsBack(Document document, byte[] content) {
    Origin origin = document.origin();
    int begin = Math.toIntExact(origin.offset());
    int end = Math.toIntExact(origin.offset() + origin.length());
    hold(end <= content.length, "the record %s-%s lies in %s bytes", begin, end, content.length);
    String hash = Sha256.of(Arrays.copyOfRange(content, begin, end));
    hold(hash.equals(document.sha256()), "the hash is that of the record");
    long from = origin.payload();
    long to = origin.payload() + origin.payloadLength();
    long last = from;
    for (int i = 0; i < document.length(); i++) {
      long first = document.bytes().byteStart(i);
      hold(first >= last, "bytes go forward: %s after %s at code point %s", first, last, i);
      last = document.bytes().byteEnd(i + 1);
      hold(last >= first && last <= to, "bytes %s-%s lie in %s-%s", first, last, from, to);
    }
    derivesAgain(document, content);
    if (!origin.isPlainFile()) {
      for (int seed = 1; seed < 5; seed++) {
        means(document, content, seed);
      }
    }
  }

  private static void derivesAgain(Document document, byte[] content) {
    Origin origin = document.origin();
    DerivedBytes.Builder again =
        Derivation.read(
            origin.mediaType(),
            content,
            Math.toIntExact(origin.payload()),
            Math.toIntExact(origin.payload() + origin.payloadLength()),
            0,
            document.bytes().charset());
    hold(again.text().equals(document.text()), "the text is made of the bytes again");
    DerivedBytes map = again.build();
    for (int i = 0; i < document.length(); i += 1 + i / 16) {
      hold(
          map.byteStart(i) == document.bytes().byteStart(i)
              && map.byteEnd(i) == document.bytes().byteEnd(i),
          "the way back is made again");
    }
  }

  /**
   * The bytes of a stretch of words mean the words by themselves. What lies between two paragraphs
   * may mean another thing without what stands around it, so that a stretch ends with its
   * paragraph.
   */
  private static void means(Document document, byte[] content, int seed) {
    int length = document.length();
    int start = (int) (seed * 7919L % length);
    int end = Math.min(length, start + 1 + seed * 11);
    // a reference may stand for two code points, all of whose bytes are those of the first
    while (end < length && hasNoBytes(document, end)) {
      end++;
    }
    int paragraph = document.plain().indexOf("\n\n", start);
    end = paragraph < 0 ? end : Math.min(end, paragraph);
    while (start < end && (isSpace(document, start) || hasNoBytes(document, start))) {
      start++;
    }
    while (start < end && isSpace(document, end - 1)) {
      end--;
    }
    if (start == end) {
      return;
    }
    String words = document.slice(new Span(start, end));
    if (words.indexOf('<') >= 0) {
      // in a section of CDATA it is no tag, but by itself it is
      return;
    }
    hold(
        Derivation.means(
            document.origin().mediaType(),
            content,
            Math.toIntExact(document.bytes().byteStart(start)),
            Math.toIntExact(document.bytes().byteEnd(end)),
            document.bytes().charset(),
            words),
        "the bytes of “%s” mean it",
        words);
  }

  private static boolean hasNoBytes(Document document, int at) {
    return document.bytes().byteStart(at) == document.bytes().byteEnd(at + 1);
  }

  private static boolean isSpace(Document document, int at) {
    char c = document.plain().charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
