package org.newsgraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.newsgraph.model.TimeLimit;

/**
 * How files are read.
 *
 * @param charset encoding of text files
 * @param maxBytes size of the largest document that is read, in bytes: a file, or a record of one
 * @param fields which fields of JSON objects tell what
 * @param timeLimit time that reading one document may take
 */
public record ReadOptions(Charset charset, long maxBytes, JsonFields fields, Duration timeLimit) {

  /** UTF-8, files of up to 100 MB, 30 seconds. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(
          StandardCharsets.UTF_8, 100L * 1024 * 1024, JsonFields.DEFAULT, TimeLimit.USUAL);

  /** Rejects a limit that lets nothing through. */
  public ReadOptions {
    Objects.requireNonNull(charset);
    Objects.requireNonNull(fields);
    Objects.requireNonNull(timeLimit);
    if (maxBytes < 1) {
      throw new IllegalArgumentException("size limit below one byte: " + maxBytes);
    }
  }

  /** Returns these options with another encoding. */
  public ReadOptions withCharset(Charset other) {
    return new ReadOptions(other, maxBytes, fields, timeLimit);
  }

  /** Returns these options with another size limit. */
  public ReadOptions withMaxBytes(long other) {
    return new ReadOptions(charset, other, fields, timeLimit);
  }

  /** Returns these options with other fields of JSON objects. */
  public ReadOptions withFields(JsonFields other) {
    return new ReadOptions(charset, maxBytes, other, timeLimit);
  }

  /** Returns these options with another time limit. */
  public ReadOptions withTimeLimit(Duration other) {
    return new ReadOptions(charset, maxBytes, fields, other);
  }
}
