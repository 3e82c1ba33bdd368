package org.newsgraph.source;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;

/**
 * Reads one file format. A format with several documents in a file names them below the file's id
 * ({@code crawl.jsonl} holds {@code crawl/1}, {@code crawl/2}, …). Implementations are thread-safe.
 */
interface DocumentSource {

  /** Returns the extensions of the format, in lower case and without dot. */
  Set<String> extensions();

  /**
   * Reads a file.
   *
   * @param file the file
   * @param sidecar metadata of the sidecar; they win over those in the file
   * @param options encoding and limits
   * @return its documents, in order
   * @throws org.newsgraph.model.NewsgraphException if it cannot be read
   */
  Stream<Document> read(SourceFile file, Metadata sidecar, ReadOptions options);
}
