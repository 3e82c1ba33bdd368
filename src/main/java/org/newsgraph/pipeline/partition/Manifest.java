package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.source.JsonFields;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;

/**
 * How a collection was cut into partitions.
 *
 * @param fingerprint of the program that cut it
 * @param charset encoding of its text files
 * @param maxBytes size of the largest document that is read
 * @param jsonFields which fields of JSON lines tell what
 * @param asked how many partitions were asked for
 * @param partitions how many there are
 * @param listing hash over what each partition reads, with sizes and times
 */
record Manifest(
    String fingerprint,
    String charset,
    long maxBytes,
    Map<String, List<String>> jsonFields,
    int asked,
    int partitions,
    String listing) {

  /** What is said of extractions that another version of the program made. */
  static final String OTHER_VERSION = "made by another version of newsgraph; extract again";

  /** Names of partitions have so many numbers. */
  private static final int MOST_PARTITIONS = 100_000;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Reads a manifest.
   *
   * @throws NewsgraphException DATA_INVALID if it is none
   */
  static Manifest read(Path path) {
    try {
      Manifest read = MAPPER.readValue(Files.readAllBytes(path), Manifest.class);
      if (read == null || read.partitions < 0 || read.partitions > MOST_PARTITIONS) {
        throw none(path, "it tells of no number of partitions", null);
      }
      return read;
    } catch (JsonProcessingException e) {
      throw none(path, e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw none(path, Reasons.of(e), e);
    }
  }

  private static NewsgraphException none(Path path, String reason, Exception cause) {
    return new NewsgraphException(
        ErrorCode.DATA_INVALID, path.toString(), "no manifest of partitions: " + reason, cause);
  }

  /** Returns how the files are read. */
  ReadOptions options() {
    return new ReadOptions(Charset.forName(charset), maxBytes, new JsonFields(jsonFields));
  }

  /** Returns the bytes of the file. */
  byte[] bytes() {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns a failure for each partition that is not done.
   *
   * @throws NewsgraphException DATA_INVALID if another version of the program made them
   */
  List<ReadResult> missing(Path folder, String program) {
    if (!program.equals(fingerprint)) {
      throw new NewsgraphException(ErrorCode.DATA_INVALID, folder.toString(), OTHER_VERSION);
    }
    return IntStream.range(0, partitions)
        .mapToObj(i -> folder.resolve(PartitionNames.extractions(i)))
        .filter(path -> !Files.exists(path))
        .map(
            path ->
                ExtractionFolders.unreadable(path, "the partition is not done; run its job again"))
        .toList();
  }
}
