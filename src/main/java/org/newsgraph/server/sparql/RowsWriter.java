package org.newsgraph.server.sparql;

import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.store.TextRows;

/**
 * Writes the rows of a SELECT or the truth of an ASK.
 *
 * @param format a format of rows, not a page
 * @param out where to write; it is flushed, not closed
 */
record RowsWriter(AnswerFormat format, OutputStream out) {

  void write(RowSet rows) {
    writer()
        .write(out, format == AnswerFormat.CSV ? TextRows.of(rows) : rows, ARQ.getContext().copy());
  }

  void write(boolean truth) {
    writer().write(out, truth, ARQ.getContext().copy());
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
  }
}
