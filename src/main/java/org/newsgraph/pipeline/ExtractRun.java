package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.json.ExtractionWriter;
import org.newsgraph.merge.Merger;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.Reasons;
import org.newsgraph.source.ReadResult;

/** Converts documents and writes one extract JSON for each, with what they tell together. */
public final class ExtractRun {

  private final Conversion<ExtractedDocument> conversion;
  private final UnaryOperator<String> iriOfKey;

  /**
   * Makes a run.
   *
   * @param conversion converts documents
   * @param iriOfKey turns a canonical key into its IRI
   */
  public ExtractRun(Conversion<ExtractedDocument> conversion, UnaryOperator<String> iriOfKey) {
    this.conversion = conversion;
    this.iriOfKey = iriOfKey;
  }

  /**
   * Converts the inputs and writes {@code NAME.json} for each document, in the folders that it has
   * below its root.
   *
   * @param inputs what the reader found
   * @param folder where the files go; made if missing
   * @param sink hears of each outcome
   * @throws NewsgraphException STORE_FAILED if a file cannot be written
   */
  public void run(Stream<ReadResult> inputs, Path folder, Consumer<Outcome> sink) {
    make(folder);
    List<ExtractedDocument> converted = new ArrayList<>();
    conversion.run(inputs, converted::add, sink);
    StoryAnnotator story = new StoryAnnotator(new Merger().merge(converted), iriOfKey);
    for (ExtractedDocument document : converted) {
      write(story.annotate(document.extraction()), folder);
    }
  }

  /** Makes the folder before any work is done, so that none is lost. */
  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED,
          folder.toString(),
          "the folder cannot be made: " + Reasons.of(e),
          e);
    }
  }

  private static void write(Extraction extraction, Path folder) {
    Path file = folder.resolve(extraction.document().id() + ".json");
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "extract", ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        ExtractionWriter.write(extraction, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, file.toString(), "cannot be written: " + Reasons.of(e), e);
    }
  }
}
