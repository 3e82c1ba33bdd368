package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.report.Comparer;
import org.newsgraph.report.Comparison;
import org.newsgraph.report.ComparisonText;
import org.newsgraph.report.ReportJson;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code newsgraph compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what two documents of a store both tell, what each tells that the other does not, where",
      "they disagree, and how much text one has from the other."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph compare articles/monday.txt articles/tuesday.txt",
      "  newsgraph compare monday tuesday --db store --format json",
      "",
      "A document is named by its IRI, its id, or the path or name of its source file."
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DOC", description = "A document of the store.")
  private String first;

  @Parameters(index = "1", paramLabel = "DOC", description = "Another one.")
  private String second;

  @Mixin private ReportFormat format;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = Store.open(db.directory())) {
      Comparison comparison = Comparer.compare(store, first, second);
      if (format.json()) {
        terminal.out().println(ReportJson.of(comparison));
      } else {
        ComparisonText.lines(comparison, terminal.width()).forEach(terminal.out()::println);
      }
      terminal.out().flush();
    }
    return 0;
  }
}
