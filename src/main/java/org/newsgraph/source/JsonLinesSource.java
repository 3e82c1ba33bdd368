package org.newsgraph.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** Reads JSON lines: one object, and so one document, a line; the file may be compressed. */
final class JsonLinesSource implements DocumentSource {

  private static final String GZIP = ".gz";

  /** Bytes that tell what kind of file it is. */
  private static final int HEAD = 16;

  @Override
  public Set<String> extensions() {
    return Set.of("jsonl", "ndjson", "jsonl.gz", "ndjson.gz");
  }

  @Override
  public boolean holdsRecords() {
    return true;
  }

  @Override
  public Stream<ReadResult> read(SourceFile file, Metadata sidecar, ReadOptions options) {
    boolean compressed = file.extension().endsWith(GZIP);
    try {
      InputStream in =
          new BufferedInputStream(
              compressed ? Content.unzip(file.path()) : Content.open(file.path()));
      requireText(file, in);
      LineReader lines = new LineReader(in, options.maxBytes());
      JsonLine reader = new JsonLine(file, compressed, sidecar, options);
      return Records.stream(file, in, () -> next(lines, reader));
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE,
          file.path().toString(),
          "the file cannot be read: " + Reasons.of(e),
          e);
    }
  }

  /** Refuses a file that is of another kind, such as an archive within an archive, as a whole. */
  private static void requireText(SourceFile file, InputStream in) throws IOException {
    Optional<String> kind;
    try {
      in.mark(HEAD);
      kind = BinaryCheck.kind(in.readNBytes(HEAD), true);
      in.reset();
    } catch (IOException e) {
      in.close();
      throw e;
    }
    if (kind.isPresent()) {
      in.close();
      throw new NewsgraphException(
          ErrorCode.SOURCE_BINARY,
          file.path().toString(),
          "no lines of JSON: this is " + kind.get());
    }
  }

  /** Returns what became of the next line that is not empty, or {@code null} at the end. */
  private static Stream<ReadResult> next(LineReader lines, JsonLine reader) {
    try {
      Line line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      return line == null ? null : reader.read(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
