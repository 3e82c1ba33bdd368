package org.newsgraph.store.backup;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the backup; {@link #FORMAT}
 * @param program version of the program that made it
 * @param created when, as ISO 8601 in UTC
 * @param base of the store's IRIs
 * @param generation number of the last batch of the store
 * @param documents number of documents that the quads tell of
 * @param quads number of quads
 * @param digest of the quads, whatever their order ({@link QuadsDigest})
 * @param files all other entries
 */
@JsonPropertyOrder({
  "format",
  "program",
  "created",
  "base",
  "generation",
  "documents",
  "quads",
  "digest",
  "files"
})
public record Manifest(
    String format,
    String program,
    String created,
    String base,
    long generation,
    long documents,
    long quads,
    String digest,
    List<Entry> files) {

  /** The format that this program writes and reads. */
  public static final String FORMAT = "newsgraph-backup/1";

  static final String NAME = "manifest.json";
  static final String QUADS = "quads.nq";

  /** Returns whether quads are those that this tells of. */
  boolean tells(QuadsDigest of) {
    return of.count() == quads && of.hex().equals(digest);
  }

  /**
   * One file of a backup.
   *
   * @param name its path
   * @param bytes its length
   * @param sha256 hash of its bytes
   */
  public record Entry(String name, long bytes, String sha256) {}
}
