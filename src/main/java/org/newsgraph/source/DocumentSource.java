package org.newsgraph.source;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.Metadata;

/**
 * Reads one file format. A format with several documents in a file names them below the file's id
 * ({@code crawl.jsonl} holds {@code crawl/1}, {@code crawl/2}, …) and reads no more of it at a time
 * than one of them. Implementations are thread-safe.
 */
interface DocumentSource {

  /** Returns the extensions of the format, in lower case and without dot. */
  Set<String> extensions();

  /** Returns whether a file may hold several documents. */
  default boolean holdsRecords() {
    return false;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param sidecar metadata of the sidecar; they win over those in the file, but not over those of
   *     one record among others
   * @param options encoding and limits
   * @return its documents, in order, and what became of records that are none; throws nothing
   * @throws org.newsgraph.model.NewsgraphException if it cannot be read
   */
  Stream<ReadResult> read(SourceFile file, Metadata sidecar, ReadOptions options);
}
