package org.newsgraph.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Outcome;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Converter;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.pipeline.partition.ExtractionFolders;
import org.newsgraph.rdf.Iris;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Exporter;
import org.newsgraph.store.Store;

/** Builds a store on disk with all stages and the real language models. */
public final class RealBuild {

  private static final Converter CONVERTER =
      new Converter(SharedAnnotator.get(), ReferenceData.load(), Duration.ofMinutes(2));

  private final Path db;

  /**
   * Makes a builder of one store.
   *
   * @param db folder of the store
   */
  public RealBuild(Path db) {
    this.db = db;
  }

  /** Builds from documents or folders of them. */
  public BuildReport run(Path... inputs) {
    return run(Optional.empty(), inputs);
  }

  /** Builds with the judgements of a file on identity. */
  public BuildReport run(Optional<Path> identities, Path... inputs) {
    try (Store store = Store.create(db, Iris.DEFAULT_BASE)) {
      Build build = new Build(store, "test");
      identities.ifPresent(build::judgeBy);
      return build.run(
          new SourceReader(ReadOptions.DEFAULT).read(List.of(inputs)),
          2,
          CONVERTER::convert,
          false,
          outcome -> {});
    }
  }

  /** Builds from what was extracted elsewhere; no model is at hand. */
  public BuildReport runExtracted(boolean prune, Consumer<Outcome> sink, Path... folders) {
    ExtractionFolders extractions =
        new ExtractionFolders(List.of(folders), Fingerprint.ofProgram().reading());
    try (Store store = Store.create(db, Iris.DEFAULT_BASE)) {
      return new Build(store, "test")
          .run(
              extractions.read(),
              2,
              extractions::extracted,
              prune,
              sink.andThen(extractions::release));
    }
  }

  /** Converts a document with all stages and the real language models. */
  public static ExtractedDocument convert(Document document) {
    return CONVERTER.convert(document);
  }

  /** Returns all quads but those of the record of builds, as sorted lines. */
  public List<String> facts() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.open(db)) {
      new Exporter(store).export(Optional.empty(), ExportFormat.nq, out);
    }
    String build = "<" + Iris.DEFAULT_BASE + "graph/build> .";
    return out.toString(StandardCharsets.UTF_8).lines().filter(l -> !l.endsWith(build)).toList();
  }
}
