package org.newsgraph.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.store.Store;

/**
 * Writes tables of a store as CSV (RFC 4180, UTF-8, with a header). Equal stores give equal bytes.
 * Rows are written as they are made: no more than the IRIs of the events or the rows of one
 * document are in memory at a time.
 */
public final class TableExporter {

  private final Store store;

  /** Makes an exporter of a store. */
  public TableExporter(Store store) {
    this.store = store;
  }

  /**
   * Writes one table.
   *
   * @param table the table
   * @param out where to write; flushed, not closed
   */
  public void write(Table table, OutputStream out) {
    StoredGraph.read(
        store,
        stored -> {
          print(table.rows(), stored, out);
          return table;
        });
  }

  /**
   * Writes tables of one state of the store as {@code NAME.csv} into a folder, which is made if
   * missing. Each file appears when it is whole.
   *
   * @param tables the tables
   * @param folder the folder
   * @throws NewsgraphException STORE_FAILED if a file cannot be written
   */
  public void write(Set<Table> tables, Path folder) {
    make(folder);
    StoredGraph.read(
        store,
        stored -> {
          tables.forEach(table -> file(table, stored, folder));
          return tables;
        });
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static void file(Table table, StoredGraph stored, Path folder) {
    Path file = folder.resolve(table.name() + ".csv");
    Path part = folder.resolve(table.name() + ".csv.part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        print(table.rows(), stored, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failed(file, e);
    } catch (UncheckedIOException e) {
      throw failed(file, e.getCause());
    }
  }

  private static NewsgraphException failed(Path path, IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, path.toString(), "cannot be written: " + Reasons.of(e), e);
  }

  private static void print(Rows<?> rows, StoredGraph stored, OutputStream out) {
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
      csv.printRecord(rows.header());
      for (Iterator<List<String>> i = rows.of(stored); i.hasNext(); ) {
        csv.printRecord(i.next());
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
