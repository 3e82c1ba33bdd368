package org.newsgraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How files are read.
 *
 * @param charset encoding of text files
 * @param maxBytes size of the largest file that is read, in bytes
 */
public record ReadOptions(Charset charset, long maxBytes) {

  /** UTF-8, files of up to 100 MB. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(StandardCharsets.UTF_8, 100L * 1024 * 1024);

  /** Rejects a limit that lets nothing through. */
  public ReadOptions {
    Objects.requireNonNull(charset);
    if (maxBytes < 1) {
      throw new IllegalArgumentException("size limit below one byte: " + maxBytes);
    }
  }

  /** Returns these options with another encoding. */
  public ReadOptions withCharset(Charset other) {
    return new ReadOptions(other, maxBytes);
  }

  /** Returns these options with another size limit. */
  public ReadOptions withMaxBytes(long other) {
    return new ReadOptions(charset, other);
  }
}
