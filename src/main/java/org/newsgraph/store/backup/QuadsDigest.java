package org.newsgraph.store.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Sha256;
import org.newsgraph.store.NQuadsLine;

/**
 * A digest of a set of quads that does not depend on their order: the sums, modulo 2 to the 64, of
 * the four parts of the SHA-256 of each line of N-Quads, after the additive set hash of Clarke et
 * al., "Incremental Multiset Hash Functions and Their Application to Memory Integrity Checking"
 * (ASIACRYPT 2003). It finds what is lost, doubled or bent by accident; it is no proof against
 * somebody who makes up quads.
 */
final class QuadsDigest {

  private static final int PARTS = 4;

  private final MessageDigest sha256 = Sha256.digest();
  private final long[] sums = new long[PARTS];
  private long count;

  /**
   * Adds a quad.
   *
   * @param line as canonical N-Quads, in UTF-8, without its line end
   */
  void add(byte[] line) {
    ByteBuffer hash = ByteBuffer.wrap(sha256.digest(line));
    for (int i = 0; i < PARTS; i++) {
      sums[i] += hash.getLong();
    }
    count++;
  }

  /** Adds a quad. */
  void add(Quad quad) {
    add(NQuadsLine.of(quad).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns how many quads were added. */
  long count() {
    return count;
  }

  /** Returns the digest in hexadecimal. */
  String hex() {
    StringBuilder out = new StringBuilder();
    for (long sum : sums) {
      out.append(String.format(Locale.ROOT, "%016x", sum));
    }
    return out.toString();
  }
}
