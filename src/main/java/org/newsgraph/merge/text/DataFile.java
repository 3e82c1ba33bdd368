package org.newsgraph.merge.text;

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

/** Reads the small tab-separated tables that ship with the merge stage. */
public final class DataFile {

  private static final String FOLDER = "/org/newsgraph/merge/";

  private DataFile() {}

  /**
   * Returns the rows of a table; lines that start with {@code #} and empty lines are left out.
   *
   * @param name file name
   * @param columns number of columns that every row must have; a trailing empty cell counts
   * @throws NewsgraphException DATA_INVALID when the file is missing or a row has other columns
   */
  public static List<List<String>> rows(String name, int columns) {
    List<List<String>> out = new ArrayList<>();
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID, name + ":" + number, "a row must have " + columns + " columns");
      }
      out.add(cells);
    }
    return List.copyOf(out);
  }

  private static List<String> lines(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new NewsgraphException(ErrorCode.DATA_INVALID, name, "the table is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
