package org.newsgraph.pipeline;

import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentSummary;
import org.newsgraph.model.Origin;

/**
 * A document of a build, as far as it is at hand without reading what was extracted from it.
 *
 * @param fingerprint of the program that read it
 * @param sha256 hash of its bytes
 * @param charset its encoding
 * @param origin where in its file it lies
 * @param sidecar what its sidecar told
 * @param summary what a merge needs of it
 */
record KnownDocument(
    String fingerprint,
    String sha256,
    String charset,
    Origin origin,
    String sidecar,
    DocumentSummary summary) {

  /** Returns its path below the input root. */
  String file() {
    return summary.extraction().document().file();
  }

  String id() {
    return summary.id();
  }

  /** Returns the name of the file that keeps what was extracted from it. */
  String key() {
    return ExtractionFiles.key(file(), sha256);
  }

  /** Returns whether a program read it from this very document. */
  boolean isOf(Document document, String program) {
    return fingerprint.equals(program)
        && sha256.equals(document.sha256())
        && charset.equals(document.bytes().charset().name())
        && origin.equals(document.origin())
        && sidecar.equals(document.metadata().toString());
  }

  /** Returns whether the same was read from the same document, if it is known. */
  boolean sameAs(KnownDocument other) {
    return this == other
        || other != null
            && fingerprint.equals(other.fingerprint)
            && sha256.equals(other.sha256)
            && charset.equals(other.charset)
            && origin.equals(other.origin)
            && sidecar.equals(other.sidecar)
            && file().equals(other.file());
  }
}
