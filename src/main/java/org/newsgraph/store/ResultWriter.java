package org.newsgraph.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Prefixes;

/**
 * Writes the answer of a query in one format.
 *
 * @param base the base against which a table shortens IRIs
 * @param format the format
 * @param out where to write
 */
record ResultWriter(String base, ResultFormat format, OutputStream out) {

  void write(Query query, QueryExec execution) {
    switch (query.queryType()) {
      case SELECT -> rows(execution.select());
      case ASK -> truth(execution.ask());
      case CONSTRUCT -> graph(query, execution);
      case DESCRIBE -> graph(dataset(execution.describe()));
      case CONSTRUCT_JSON, UNKNOWN ->
          throw new NewsgraphException(ErrorCode.USAGE, "query", "not a SPARQL query");
    }
  }

  private void rows(RowSet rows) {
    if (format == ResultFormat.TABLE) {
      new TableWriter(base, print()).write(rows);
      return;
    }
    rowWriter().write(out, format == ResultFormat.CSV ? TextRows.of(rows) : rows, context());
  }

  private void truth(boolean answer) {
    if (format == ResultFormat.TABLE) {
      PrintStream print = print();
      print.println(answer ? "yes" : "no");
      print.flush();
      return;
    }
    rowWriter().write(out, answer, context());
  }

  private RowSetWriter rowWriter() {
    return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
  }

  private static Context context() {
    return ARQ.getContext().copy();
  }

  private PrintStream print() {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  private void graph(Query query, QueryExec execution) {
    graph(query.isConstructQuad() ? execution.constructDataset() : dataset(execution.construct()));
  }

  private static DatasetGraph dataset(Graph graph) {
    return DatasetGraphFactory.wrap(graph);
  }

  private void graph(DatasetGraph answer) {
    Prefixes.map().forEach(answer.prefixes()::add);
    TripleTerms.requireNoneFor(format.graph().getLang(), answer);
    var writer = RDFWriter.create().format(format.graph());
    boolean quads = format == ResultFormat.TRIG || format == ResultFormat.NQUADS;
    if (quads || format == ResultFormat.JSONLD) {
      writer.source(answer).output(out);
      return;
    }
    if (answer.size() > 0) {
      throw new NewsgraphException(
          ErrorCode.USAGE, "query", "the answer has named graphs; use trig or nquads");
    }
    writer.source(answer.getDefaultGraph()).output(out);
  }
}
