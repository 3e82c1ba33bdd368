package org.newsgraph.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Reads the tab-separated data files of this package; lines that start with {@code #} say why. */
final class DataLines {

  private static final String FOLDER = "/org/newsgraph/event/";

  private DataLines() {}

  /**
   * One line that holds data.
   *
   * @param file name of the file
   * @param number from 1
   * @param cells what stands between the tabs, trimmed
   */
  record Line(String file, int number, List<String> cells) {

    /** Returns a cell, empty if the line ends before it. */
    String cell(int i) {
      return i < cells.size() ? cells.get(i) : "";
    }

    /** Returns the words of a cell. */
    List<String> words(int i) {
      return cell(i).isEmpty() ? List.of() : List.of(cell(i).split("\\s+"));
    }

    /** Returns a failure at this line. */
    NewsgraphException invalid(String message) {
      return new NewsgraphException(ErrorCode.DATA_INVALID, file + ":" + number, message);
    }
  }

  /**
   * Returns the data lines of a file.
   *
   * @param columns how many cells a line may have
   */
  static List<Line> read(String file, int columns) {
    try (InputStream in = DataLines.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new NewsgraphException(ErrorCode.DATA_INVALID, file, "this data file is not there");
      }
      return read(file, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines from a stream. */
  static List<Line> read(String file, InputStream in, int columns) throws IOException {
    List<Line> out = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      number++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : text.split("\t")) {
        cells.add(cell.strip());
      }
      Line line = new Line(file, number, cells);
      if (cells.size() > columns) {
        throw line.invalid("more than " + columns + " cells");
      }
      out.add(line);
    }
    return out;
  }
}
