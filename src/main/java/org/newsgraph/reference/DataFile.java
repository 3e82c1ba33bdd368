package org.newsgraph.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * A tab-separated file of this package: lines that start with {@code #} are comments, the first
 * other line names the columns. Files that end in {@code .gz} are compressed.
 */
final class DataFile {

  private static final String FOLDER = "/org/newsgraph/reference/";

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private DataFile(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /** One line with its number, counted from 1. */
  final class Row {

    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** Returns the cell of a column, empty if the line holds nothing there. */
    String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new NewsgraphException(ErrorCode.DATA_INVALID, name, "no column " + column);
      }
      return i < cells.length ? cells[i] : "";
    }

    /** Returns the parts of a cell that holds a list. */
    List<String> list(String column, String separator) {
      return Arrays.stream(get(column).split(separator)).filter(s -> !s.isEmpty()).toList();
    }

    /** Returns a failure at this line. */
    NewsgraphException invalid(String message) {
      return new NewsgraphException(ErrorCode.DATA_INVALID, name + ":" + line, message);
    }
  }

  /** Returns the lines of the file. */
  List<Row> rows() {
    return rows;
  }

  /** Reads a file, checking that it has exactly the given columns. */
  static DataFile read(String name, String... columns) {
    try (InputStream in = open(name)) {
      return read(name, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines from a stream, for {@link #read(String, String...)} and for tests. */
  static DataFile read(String name, InputStream in, String... columns) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    DataFile file = new DataFile(name, List.of(columns), new ArrayList<>());
    boolean headed = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (!headed) {
        headed = file.checkHead(cells, number);
      } else {
        file.add(cells, number);
      }
    }
    return file;
  }

  private boolean checkHead(String[] cells, int line) {
    if (!List.of(cells).equals(columns)) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, name + ":" + line, "columns must be " + columns);
    }
    return true;
  }

  private void add(String[] cells, int line) {
    if (cells.length > columns.size()) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, name + ":" + line, "more cells than columns");
    }
    rows.add(new Row(line, cells));
  }

  /** Opens a resource of this package, decompressing it if its name says so. */
  static InputStream open(String name) throws IOException {
    InputStream in = DataFile.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new NewsgraphException(ErrorCode.DATA_INVALID, name, "this data file is not there");
    }
    return name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
