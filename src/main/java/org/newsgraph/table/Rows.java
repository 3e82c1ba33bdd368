package org.newsgraph.table;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.report.StoredGraph;

/**
 * What stands in a table.
 *
 * @param <T> what a row is about
 * @param columns the columns, in order
 * @param items gives what the rows are about, in order and one after the other
 */
record Rows<T>(List<Column<T>> columns, Function<StoredGraph, Stream<T>> items) {

  /** Returns the header. */
  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns the rows of a store; each is made when it is asked for. */
  Iterator<List<String>> of(StoredGraph stored) {
    return items.apply(stored).map(this::row).iterator();
  }

  private List<String> row(T item) {
    return columns.stream().map(column -> column.cell().apply(item)).toList();
  }
}
