package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.model.Document;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Outcome;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.pipeline.live.LiveBuild;
import org.newsgraph.pipeline.live.LiveReport;
import org.newsgraph.pipeline.partition.ExtractionFolders;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceListing;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.remote.DocumentService;

/** Builds through the server that holds a store, and tells what it did. */
final class LiveBuilder {

  private final Terminal terminal;
  private final InputOptions options;
  private final boolean prune;
  private final DocumentService service;

  /**
   * Makes a builder; nothing is sent yet.
   *
   * @param prune whether stored documents that are not among the inputs are removed
   */
  LiveBuilder(Terminal terminal, InputOptions options, boolean prune, DocumentService service) {
    this.terminal = terminal;
    this.options = options;
    this.prune = prune;
    this.service = service;
  }

  /** How documents come to a build. */
  private record Inputs(
      Stream<ReadResult> read,
      Function<Document, ExtractedDocument> converter,
      Consumer<Outcome> done) {}

  /**
   * Builds from documents.
   *
   * @return the exit code
   */
  int build(List<Path> paths) {
    Engine engine = new Engine(terminal, options.timeLimit());
    OutcomeReporter reporter = new OutcomeReporter(terminal);
    return build(
        reporter,
        () -> {
          SourceReader reader = new SourceReader(options.readOptions());
          SourceListing listing = reader.list(paths);
          reporter.expect(reader.count(listing));
          return new Inputs(
              reader.read(listing), d -> engine.converter().convert(d), outcome -> {});
        });
  }

  /**
   * Builds from what was extracted elsewhere.
   *
   * @return the exit code
   */
  int buildExtracted(List<Path> folders) {
    ExtractionFolders extractions =
        new ExtractionFolders(folders, Fingerprint.ofProgram().reading());
    return build(
        new OutcomeReporter(terminal),
        () -> new Inputs(extractions.read(), extractions::extracted, extractions::release));
  }

  private int build(OutcomeReporter reporter, Supplier<Inputs> open) {
    BuildPrinter printer = new BuildPrinter(terminal);
    LiveBuild build = new LiveBuild(service);
    build.begin();
    Inputs inputs = open.get();
    LiveReport report =
        build.run(
            inputs.read(),
            options.threads(),
            inputs.converter(),
            prune,
            reporter.andThen(inputs.done()));
    printer.warnings(build.warnings());
    reporter.tellIfNothing();
    printer.changes(report.added(), report.changed(), report.kept(), report.dropped(), reporter);
    report
        .totals()
        .ifPresentOrElse(printer::totals, () -> printer.line("documents", report.documents()));
    printer.seconds();
    return reporter.exitCode();
  }
}
