package org.newsgraph.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;
import org.newsgraph.testing.WarcFile;

/**
 * Reads a file of any format, with a sidecar or without one. The first byte of an input chooses the
 * format, the second the encoding and limits; then come the file and, as the last part, the
 * sidecar.
 */
public final class ReadingFuzz {

  private static final int SIDECAR = 0x80;
  private static final int SMALL = 0x40;
  private static final int ZIPPED = 0x20;
  private static final List<String> EXTENSIONS =
      List.of("txt", "html", "jsonl", "jsonl.gz", "warc", "warc.gz", "warc", "htm");
  private static final int BUILT_ARCHIVE = 6;
  private static final List<Charset> CHARSETS =
      List.of(
          UTF_8,
          Charset.forName("UTF-16"),
          UTF_16LE,
          UTF_16BE,
          Charset.forName("windows-1252"),
          Charset.forName("GB18030"),
          Charset.forName("Shift_JIS"),
          Charset.forName("UTF-32"));

  private static Path folder;

  private ReadingFuzz() {}

  /** Reads the file that an input stands for. */
  public static void fuzzerTestOneInput(byte[] input) {
    Parts parts = Parts.of(input);
    try {
      read(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Parts parts) throws IOException {
    String extension = EXTENSIONS.get(parts.kind() % EXTENSIONS.size());
    if (parts.kind() % EXTENSIONS.size() == BUILT_ARCHIVE && parts.has(ZIPPED)) {
      extension = "warc.gz";
    }
    Path file = folder().resolve("input." + extension);
    Path sidecar = folder().resolve("input.meta.json");
    Files.write(file, content(parts));
    if (parts.has(SIDECAR)) {
      Files.write(sidecar, parts.stretch(parts.stretches().size() - 1));
    }
    ReadOptions options = ReadOptions.DEFAULT.withCharset(CHARSETS.get(parts.flags() & 7));
    if (parts.has(SMALL)) {
      options = options.withMaxBytes(200);
    }
    try (Stream<ReadResult> results = new SourceReader(options).read(List.of(file))) {
      results.forEach(result -> ReadingOracle.check(result, file));
    } finally {
      Files.delete(file);
      Files.deleteIfExists(sidecar);
    }
  }

  private static byte[] content(Parts parts) throws IOException {
    String extension = EXTENSIONS.get(parts.kind() % EXTENSIONS.size());
    if (parts.kind() % EXTENSIONS.size() == BUILT_ARCHIVE) {
      return archive(parts);
    }
    return extension.endsWith(".gz") && parts.has(ZIPPED) ? zipped(parts) : parts.first();
  }

  /** Makes an archive of well-formed records: pairs of parts are HTTP headers and payloads. */
  private static byte[] archive(Parts parts) throws IOException {
    WarcFile archive = new WarcFile(parts.has(ZIPPED));
    for (int i = 0; i + 1 < parts.stretches().size(); i += 2) {
      String header = new String(parts.stretch(i), ISO_8859_1);
      archive.response("r" + i, header, parts.stretch(i + 1));
    }
    return archive.bytes();
  }

  private static byte[] zipped(Parts parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] member : parts.stretches()) {
      try (OutputStream zip = new GZIPOutputStream(out)) {
        zip.write(member);
      }
    }
    return out.toByteArray();
  }

  private static synchronized Path folder() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("newsgraph-fuzz");
      folder.toFile().deleteOnExit();
    }
    return folder;
  }
}
