package org.newsgraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Exporter;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graphs of a store to standard output.",
      "N-Quads and N-Triples are sorted: equal stores give equal bytes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph export > all.nq",
      "  newsgraph export --format turtle --graph graph/merged"
    })
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "nq",
      description = "nq trig nt turtle jsonld (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Only this graph; the IRI may be relative to the base.")
  private String graph;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ExportFormat wanted =
        ExportFormat.named(format)
            .orElseThrow(
                () ->
                    new NewsgraphException(
                        ErrorCode.USAGE, "--format", "no such format: " + format));
    try (Store store = Store.open(db.directory())) {
      new Exporter(store).export(Optional.ofNullable(graph), wanted, terminal.out());
    }
    return 0;
  }
}
