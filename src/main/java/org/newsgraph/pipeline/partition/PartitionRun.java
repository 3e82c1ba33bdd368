package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.TimeLimit;
import org.newsgraph.pipeline.Conversion;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.source.LazySequence;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceReader;

/** Converts the documents of one partition and writes its two files. */
public final class PartitionRun {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final int partition;
  private final Duration timeLimit;
  private final String fingerprint;
  private int converted;
  private int skipped;
  private int failed;

  /**
   * Makes a run with the usual time limit.
   *
   * @param folder where {@link Partitioning} lies
   * @param partition number of the partition, from 0
   */
  public PartitionRun(Path folder, int partition) {
    this(folder, partition, TimeLimit.USUAL);
  }

  /**
   * Makes a run.
   *
   * @param folder where {@link Partitioning} lies
   * @param partition number of the partition, from 0
   * @param timeLimit time that reading one document may take
   */
  public PartitionRun(Path folder, int partition, Duration timeLimit) {
    this.timeLimit = timeLimit;
    this.folder = folder;
    this.partition = partition;
    this.fingerprint = Fingerprint.ofProgram().reading();
  }

  /**
   * Converts the documents. The files appear under their names when both are complete; what was
   * there before is replaced.
   *
   * @param converter converts one document, on one thread
   * @throws NewsgraphException DATA_INVALID if another version of the program cut the collection,
   *     STORE_FAILED if the files cannot be read or written
   */
  public void run(Function<Document, ExtractedDocument> converter) {
    Manifest manifest = Manifest.read(folder.resolve(PartitionNames.MANIFEST));
    if (!fingerprint.equals(manifest.fingerprint())) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, folder.toString(), Manifest.OTHER_VERSION);
    }
    SourceReader reader = new SourceReader(manifest.options().withTimeLimit(timeLimit));
    PartFile extractions = new PartFile(folder.resolve(PartitionNames.extractions(partition)));
    PartFile outcomes = new PartFile(folder.resolve(PartitionNames.outcomes(partition)));
    try (OutputStream documents = new GZIPOutputStream(extractions.open());
        OutputStream told = outcomes.open()) {
      Stream<ReadResult> inputs = LazySequence.of(slices(), slice -> slice.read(reader));
      new Conversion<>(1, converter)
          .run(
              inputs,
              document -> line(new ExtractionForm(fingerprint, document).toJson(), documents),
              outcome -> {
                count(outcome);
                line(OutcomeForm.toJson(outcome), told);
              });
    } catch (IOException e) {
      throw extractions.failed(e);
    } catch (UncheckedIOException e) {
      throw extractions.failed(e.getCause());
    }
    outcomes.finish();
    extractions.finish();
  }

  private List<Slice> slices() throws IOException {
    List<Slice> out = new ArrayList<>();
    try (JsonLines lines = JsonLines.open(folder.resolve(PartitionNames.inputs(partition)))) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        out.add(Slice.of(JsonLines.parse(line)));
      }
    }
    return out;
  }

  private static void line(ObjectNode root, OutputStream out) {
    try {
      out.write(MAPPER.writeValueAsBytes(root));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(Outcome outcome) {
    if (outcome instanceof Outcome.Converted) {
      converted++;
    } else if (outcome instanceof Outcome.Skipped) {
      skipped++;
    } else if (outcome instanceof Outcome.Failed) {
      failed++;
    }
  }

  /** Returns how many documents were converted. */
  public int converted() {
    return converted;
  }

  /** Returns how many files were skipped. */
  public int skipped() {
    return skipped;
  }

  /** Returns how many documents failed. */
  public int failed() {
    return failed;
  }
}
