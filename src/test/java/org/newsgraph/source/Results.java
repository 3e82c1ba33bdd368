package org.newsgraph.source;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.Document;

/** Sorts what a reader found. */
final class Results {

  private Results() {}

  /** Reads all inputs. */
  static List<ReadResult> of(ReadOptions options, Path... inputs) {
    try (Stream<ReadResult> results = new SourceReader(options).read(List.of(inputs))) {
      return results.toList();
    }
  }

  /** Returns the documents that were read. */
  static List<Document> loaded(List<ReadResult> results) {
    return of(results, ReadResult.Loaded.class).map(ReadResult.Loaded::document).toList();
  }

  /** Returns the failures. */
  static List<ReadResult.Failed> failed(List<ReadResult> results) {
    return of(results, ReadResult.Failed.class).toList();
  }

  private static <T> Stream<T> of(List<ReadResult> results, Class<T> kind) {
    return results.stream().filter(kind::isInstance).map(kind::cast);
  }
}
