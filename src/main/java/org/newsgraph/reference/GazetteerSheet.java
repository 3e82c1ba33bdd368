package org.newsgraph.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * One file of the gazetteer, kept as its bytes; a line becomes an entry only when it is asked for,
 * which keeps the heap small.
 */
final class GazetteerSheet {

  private final String file;
  private final byte[] data;
  private final List<String> columns;
  private final int firstRow;
  private final Function<Cells, GazetteerEntry> reader;

  /** The cells of one line. */
  record Cells(List<String> columns, String[] cells, String source) {

    /** Returns a cell. */
    String get(String column) {
      return cells[columns.indexOf(column)];
    }

    /** Returns whether the file has a column. */
    boolean has(String column) {
      return columns.contains(column);
    }

    /** Returns a number, 0 if the cell is empty. */
    long number(String column) {
      return get(column).isEmpty() ? 0 : (long) Double.parseDouble(get(column));
    }

    /** Returns a coordinate, or {@code null} if the cell is empty. */
    Double degrees(String column) {
      return get(column).isEmpty() ? null : Double.valueOf(get(column));
    }

    /** Returns the parts of a list. */
    List<String> list(String column) {
      return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
    }
  }

  private final String source;

  GazetteerSheet(String file, String source, Function<Cells, GazetteerEntry> reader) {
    this.file = file;
    this.source = source;
    this.reader = reader;
    this.data = load(file);
    int head = 0;
    while (data[head] == '#') {
      head = endOfLine(head) + 1;
    }
    this.columns = List.of(line(head).split("\t"));
    this.firstRow = endOfLine(head) + 1;
  }

  private static byte[] load(String file) {
    try (InputStream in = DataFile.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < data.length && data[end] != '\n') {
      end++;
    }
    return end;
  }

  private String line(int from) {
    return new String(data, from, endOfLine(from) - from, StandardCharsets.UTF_8);
  }

  /** Calls a consumer with each name of each line, and the position of the line. */
  void forEachName(ObjIntConsumer<String> consumer) {
    int name = columns.indexOf("name");
    int aliases = columns.indexOf("aliases");
    int number = 2;
    for (int at = firstRow; at < data.length; at = endOfLine(at) + 1) {
      String[] cells = line(at).split("\t", -1);
      number++;
      if (cells.length != columns.size()) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, file + ":" + number, "not as many cells as columns");
      }
      int row = at;
      consumer.accept(cells[name], row);
      if (!cells[aliases].isEmpty()) {
        Arrays.stream(cells[aliases].split("\\|")).forEach(a -> consumer.accept(a, row));
      }
    }
  }

  /** Calls a consumer with the cells of each line. */
  void forEachRow(Consumer<Cells> consumer) {
    for (int at = firstRow; at < data.length; at = endOfLine(at) + 1) {
      consumer.accept(cells(at));
    }
  }

  /** Returns the entry of the line at a position. */
  GazetteerEntry entry(int at) {
    return reader.apply(cells(at));
  }

  private Cells cells(int at) {
    return new Cells(columns, line(at).split("\t", -1), source);
  }
}
