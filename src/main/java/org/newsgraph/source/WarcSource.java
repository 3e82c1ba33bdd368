package org.newsgraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** Reads web archives (ISO 28500): each page or text that was fetched is a document. */
final class WarcSource implements DocumentSource {

  private static final Pattern LENGTH = Pattern.compile("\\s*[0-9]+\\s*");

  @Override
  public Set<String> extensions() {
    return Set.of("warc", "warc.gz");
  }

  @Override
  public boolean holdsRecords() {
    return true;
  }

  @Override
  public Stream<ReadResult> read(SourceFile file, Metadata sidecar, ReadOptions options) {
    try {
      WarcReader records = new WarcReader(file.path());
      WarcPage reader = new WarcPage(file, sidecar, options);
      return Records.stream(file, records, () -> next(records, reader));
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_UNREADABLE,
          file.path().toString(),
          "the file cannot be read: " + Reasons.of(e),
          e);
    }
  }

  private static String length(WarcRecord record) {
    return record.headers().first("Content-Length").orElse("");
  }

  private static Stream<ReadResult> next(WarcReader records, WarcPage reader) {
    try {
      Optional<WarcRecord> record = records.next();
      if (record.isPresent() && !LENGTH.matcher(length(record.get())).matches()) {
        // the library takes it to be 0, and what follows for a record
        throw new IOException(
            "the record at byte " + records.position() + " does not tell its length");
      }
      return record.isEmpty()
          ? null
          : reader.read(record.get(), records.position(), records.compression());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UncheckedIOException(new IOException("no web archive: " + e.getMessage(), e));
    }
  }
}
