package org.newsgraph.pipeline;

import org.newsgraph.model.Document;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Sha256;
import org.newsgraph.store.intake.HeldDocument;

/** Tells by one hash whether a program would read from a document what it read before. */
public final class ReadingKey {

  private ReadingKey() {}

  /**
   * Returns the key of a document that is to be read.
   *
   * @param program fingerprint of the program that would read it
   */
  public static String of(Document document, String program) {
    return of(
        program,
        document.sha256(),
        document.bytes().charset().name(),
        document.origin(),
        document.metadata().toString());
  }

  /** Returns a document that was read, with its key. */
  static HeldDocument held(KnownDocument known) {
    String key =
        of(known.fingerprint(), known.sha256(), known.charset(), known.origin(), known.sidecar());
    return new HeldDocument(known.file(), known.sha256(), key);
  }

  private static String of(
      String program, String sha256, String charset, Origin origin, String sidecar) {
    return Sha256.of(String.join("\n", program, sha256, charset, origin.toString(), sidecar));
  }
}
