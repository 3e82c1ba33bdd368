package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.pipeline.Conversion;
import org.newsgraph.pipeline.ExtractRun;
import org.newsgraph.rdf.Iris;
import org.newsgraph.source.SourceListing;
import org.newsgraph.source.SourceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code newsgraph extract}. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what each document tells as one JSON file, without a store.",
      "The format is described in docs/extract-json.md."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph extract seeds --out extracts",
      "  newsgraph extract report.txt --out . && python3 -m json.tool report.json"
    })
final class ExtractCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Documents, or folders of them.")
  private List<Path> inputs;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
  private Path out;

  @Mixin private InputOptions options;

  private final Terminal terminal;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    options.check();
    Engine engine = new Engine(terminal, options.timeLimit());
    OutcomeReporter reporter = new OutcomeReporter(terminal);
    SourceReader reader = new SourceReader(options.readOptions());
    SourceListing listing = reader.list(inputs);
    reporter.expect(reader.count(listing));
    Iris iris = new Iris(options.base());
    new ExtractRun(
            new Conversion<>(options.threads(), d -> engine.converter().convert(d)),
            key -> iris.of(key).getURI())
        .run(reader.read(listing), out, reporter);
    reporter.tellIfNothing();
    terminal.say(
        "newsgraph: wrote "
            + reporter.converted()
            + " extracts to "
            + out
            + (reporter.failed() > 0 ? ", " + reporter.failed() + " documents failed" : ""));
    return reporter.exitCode();
  }
}
