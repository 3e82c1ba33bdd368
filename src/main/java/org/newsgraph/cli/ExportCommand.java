package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.ExportFormat;
import org.newsgraph.store.Exporter;
import org.newsgraph.store.Store;
import org.newsgraph.store.remote.GraphSender;
import org.newsgraph.store.remote.GraphStore;
import org.newsgraph.table.Table;
import org.newsgraph.table.TableExporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the graphs of a store to standard output or to another store, or flat tables of it.",
      "N-Quads, N-Triples and tables are sorted: equal stores give equal bytes.",
      "The columns of the tables are described in docs/export.md."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph export > all.nq",
      "  newsgraph export --format turtle --graph graph/merged",
      "  newsgraph export --format csv --out tables",
      "  newsgraph export --format csv --table claims | head",
      "  newsgraph export --to http://localhost:3030/news/data",
      "  newsgraph export --to https://example.org/store --user editor --password-file secret.txt"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String TABLES = "csv";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "nq trig nt turtle jsonld, or csv for tables (default: nq).")
  private String format;

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Only this graph; the IRI may be relative to the base.")
  private String graph;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Only this table: ${COMPLETION-CANDIDATES}.")
  private Table table;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the tables as DIR/TABLE.csv instead of to standard output.")
  private Path folder;

  @Mixin private TargetOptions target;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (target.given()) {
      send();
      return 0;
    }
    target.requireNone();
    if (TABLES.equals(format)) {
      tables();
    } else {
      graphs();
    }
    return 0;
  }

  private void tables() {
    refuse("--graph", graph, "tables are made of all graphs");
    if (table == null && folder == null) {
      throw wrong("--format", "csv holds one table: name it with --table, or a folder with --out");
    }
    try (Store store = Store.open(db.directory())) {
      TableExporter exporter = new TableExporter(store);
      if (folder == null) {
        exporter.write(table, terminal.out());
      } else {
        Set<Table> wanted = table == null ? EnumSet.allOf(Table.class) : EnumSet.of(table);
        exporter.write(wanted, folder);
        terminal.say(
            "newsgraph: wrote "
                + wanted.size()
                + " of "
                + Table.values().length
                + " tables to "
                + folder);
      }
    }
  }

  private void graphs() {
    refuse("--table", table, "tables come in --format csv only");
    refuse("--out", folder, "graphs go to standard output; only --format csv writes a folder");
    ExportFormat wanted =
        format == null
            ? ExportFormat.nq
            : ExportFormat.named(format)
                .orElseThrow(() -> wrong("--format", "no such format: " + format));
    try (Store store = Store.open(db.directory())) {
      new Exporter(store).export(Optional.ofNullable(graph), wanted, terminal.out());
    }
  }

  private void send() {
    refuse("--format", format, "--to sends graphs");
    refuse("--table", table, "--to sends graphs");
    refuse("--out", folder, "--to sends graphs");
    GraphStore to = target.store();
    try (Store store = Store.open(db.directory())) {
      Collection<String> graphs =
          graph == null ? store.graphs() : List.of(new Exporter(store).name(graph));
      long triples =
          new GraphSender(store, to, target.plain())
              .send(graphs, (sent, of) -> terminal.progress("graphs sent", (double) sent / of));
      terminal.say(
          "newsgraph: sent "
              + triples
              + " statements in "
              + graphs.size()
              + " graphs to "
              + target.address());
    }
  }

  private static void refuse(String option, Object value, String reason) {
    if (value != null) {
      throw wrong(option, reason);
    }
  }

  private static NewsgraphException wrong(String option, String reason) {
    return new NewsgraphException(ErrorCode.USAGE, option, reason);
  }
}
