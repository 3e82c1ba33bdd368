package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.newsgraph.model.ProgramVersion;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.pipeline.partition.ExtractionFolders;
import org.newsgraph.source.SourceListing;
import org.newsgraph.source.SourceReader;
import org.newsgraph.store.SourceRoots;
import org.newsgraph.store.Store;

/** Builds a store for the commands that do, and tells what it did. */
final class Builder {

  private final Terminal terminal;

  Builder(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Builds from documents.
   *
   * @return the exit code
   */
  int build(
      List<Path> inputs,
      InputOptions options,
      IdentitiesOption identities,
      Store store,
      boolean prune) {
    Engine engine = new Engine(terminal, options.timeLimit());
    OutcomeReporter reporter = new OutcomeReporter(terminal);
    SourceReader reader = new SourceReader(options.readOptions());
    SourceListing listing = reader.list(inputs);
    reporter.expect(reader.count(listing));
    return build(
        store,
        identities,
        reporter,
        build -> {
          // before what is read there is stored: a run that is killed must leave no words unfound
          SourceRoots.of(store).add(inputs);
          return build.run(
              reader.read(listing),
              options.threads(),
              d -> engine.converter().convert(d),
              prune,
              reporter);
        });
  }

  /**
   * Builds from what was extracted elsewhere.
   *
   * @return the exit code
   */
  int buildExtracted(
      List<Path> folders,
      InputOptions options,
      IdentitiesOption identities,
      Store store,
      boolean prune) {
    ExtractionFolders extractions =
        new ExtractionFolders(folders, Fingerprint.ofProgram().reading());
    OutcomeReporter reporter = new OutcomeReporter(terminal);
    return build(
        store,
        identities,
        reporter,
        build ->
            build.run(
                extractions.read(),
                options.threads(),
                extractions::extracted,
                prune,
                reporter.andThen(extractions::release)));
  }

  private int build(
      Store store,
      IdentitiesOption identities,
      OutcomeReporter reporter,
      Function<Build, BuildReport> run) {
    BuildPrinter printer = new BuildPrinter(terminal);
    Build build = new Build(store, ProgramVersion.current());
    identities.file().ifPresent(build::judgeBy);
    BuildReport report = run.apply(build);
    printer.warnings(report.warnings());
    reporter.tellIfNothing();
    printer.changes(report.added(), report.changed(), report.kept(), report.dropped(), reporter);
    printer.totals(report.totals());
    printer.seconds();
    return reporter.exitCode();
  }
}
