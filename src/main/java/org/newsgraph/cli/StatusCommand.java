package org.newsgraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code newsgraph status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how a store is: what it holds, what it takes on the disk, whether its text index holds",
      "the last batch, and the version of its schema."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  newsgraph status --db store", "  newsgraph status --format json | jq .quads"})
final class StatusCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1e6;

  @Mixin private ReportFormat format;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    StoreStatus status;
    try (Store store = Store.open(db.directory())) {
      status = StoreStatus.of(store);
    }
    if (format.json()) {
      terminal
          .out()
          .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(status));
    } else {
      print(status, terminal.out());
    }
    return 0;
  }

  private static void print(StoreStatus status, PrintStream out) {
    out.printf("folder       %s%n", status.folder());
    out.printf("base         %s%n", status.base());
    out.printf("schema       %d%n", status.schema());
    out.printf("documents    %d%n", status.documents());
    out.printf("quads        %d%n", status.quads());
    out.printf(
        "text index   %d texts, %s%n",
        status.texts(),
        status.isIndexInStep()
            ? "holds the last batch (" + status.generation() + ")"
            : "is behind: batch " + status.indexGeneration() + " of " + status.generation());
    megabytes(out, "quads", status.quadBytes());
    megabytes(out, "text index", status.indexBytes());
    megabytes(out, "extractions", status.extractionBytes());
    megabytes(out, "free disk", status.freeBytes());
  }

  private static void megabytes(PrintStream out, String name, long bytes) {
    out.printf(Locale.ROOT, "%-13s%.1f MB%n", name, bytes / MEGABYTE);
  }
}
