package org.newsgraph.extract.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * A tab-separated resource beside the class that uses it. Lines that start with {@code #} are
 * comments; the first other line names the columns.
 */
public final class TableFile {

  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private TableFile(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** One line with its number. */
  public final class Row {

    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** Returns the cell of a column, empty if the line holds nothing there. */
    public String get(String column) {
      int i = columns.indexOf(column);
      return i < cells.length ? cells[i].strip() : "";
    }

    /** Returns the parts of a cell that lists words, separated by {@code |}. */
    public List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    /** Returns a failure that names this line. */
    public NewsgraphException invalid(String message) {
      return new NewsgraphException(ErrorCode.DATA_INVALID, name + ":" + line, message);
    }
  }

  /** Returns the lines in order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /**
   * Reads a resource.
   *
   * @param owner class in whose package the resource lies
   * @param name file name
   * @param columns the columns that it must have, in order
   * @throws NewsgraphException with the file and line if it is not such a table
   */
  public static TableFile read(Class<?> owner, String name, String... columns) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new NewsgraphException(ErrorCode.DATA_INVALID, name, "this data file is not there");
      }
      return read(name, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from a stream that the caller closes. */
  public static TableFile read(String name, InputStream in, String... columns) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    TableFile file = new TableFile(name, List.of(columns));
    boolean headed = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        file.add(line.split("\t", -1), number, !headed);
        headed = true;
      }
    }
    return file;
  }

  private void add(String[] cells, int line, boolean head) {
    Row row = new Row(line, cells);
    if (head && !List.of(cells).equals(columns)) {
      throw row.invalid("columns must be " + columns);
    }
    if (cells.length > columns.size()) {
      throw row.invalid("more cells than columns");
    }
    if (!head) {
      rows.add(row);
    }
  }
}
