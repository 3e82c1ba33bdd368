package org.newsgraph.store;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows as aligned columns. Holds all rows in memory to know the widths. */
final class TableWriter {

  private static final String GAP = "  ";

  private final TermText terms;
  private final PrintStream out;

  TableWriter(String base, PrintStream out) {
    this.terms = new TermText(base);
    this.out = out;
  }

  void write(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Var::getVarName).toList());
    rows.forEachRemaining(row -> lines.add(cells(columns, row)));
    int[] widths = widths(lines, columns.size());
    line(lines.get(0), widths);
    out.println(rule(widths));
    lines.subList(1, lines.size()).forEach(line -> line(line, widths));
    int count = lines.size() - 1;
    out.println("(" + count + (count == 1 ? " row)" : " rows)"));
    out.flush();
  }

  private List<String> cells(List<Var> columns, Binding row) {
    return columns.stream().map(c -> row.contains(c) ? terms.of(row.get(c)) : "").toList();
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    return widths;
  }

  private void line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : GAP).append(cell);
      line.append(" ".repeat(widths[i] - DisplayWidth.of(cell)));
    }
    out.println(line.toString().stripTrailing());
  }

  private static String rule(int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
    }
    return line.toString();
  }
}
