package org.newsgraph.server.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.PlainTriples;

/**
 * Writes graphs in a format. Formats that carry triple terms are written as the quads come; the
 * others are made in memory first.
 *
 * @param format a format of graphs
 * @param prefixes namespace by prefix
 * @param out where to write; it is flushed, not closed
 */
public record GraphWriter(AnswerFormat format, Map<String, String> prefixes, OutputStream out) {

  /** So many statements at most are made in memory for one answer. */
  public static final int IN_MEMORY = 200_000;

  /**
   * Writes quads.
   *
   * @param quads opens the quads; they are closed at the end
   * @throws TooLargeException if they are too many to be made in memory; nothing is written then
   */
  public void write(Supplier<Stream<Quad>> quads) {
    try (Stream<Quad> opened = quads.get()) {
      Stream<Quad> fitting = opened.filter(q -> format.holdsNamedGraphs() || q.isDefaultGraph());
      if (format.carriesTripleTerms()) {
        stream(fitting.iterator());
        return;
      }
      collect(fitting.flatMap(PlainTriples::of).iterator());
    }
  }

  /** Writes a small graph, grouped for people to read where the format allows that. */
  public void write(Graph graph) {
    Stream<Quad> quads = graph.stream().map(t -> Quad.create(Quad.defaultGraphIRI, t));
    if (format != AnswerFormat.TURTLE) {
      write(() -> quads);
      return;
    }
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.create().source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private void stream(Iterator<Quad> quads) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.graph());
    writer.start();
    prefixes.forEach(writer::prefix);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (format.holdsNamedGraphs()) {
        writer.quad(quad);
      } else {
        writer.triple(quad.asTriple());
      }
    }
    writer.finish();
  }

  private void collect(Iterator<Quad> quads) {
    DatasetGraph answer = DatasetGraphFactory.create();
    prefixes.forEach(answer.prefixes()::add);
    for (int count = 0; quads.hasNext(); count++) {
      if (count == IN_MEMORY) {
        throw new TooLargeException(format);
      }
      answer.add(quads.next());
    }
    var writer = RDFWriter.create().format(format.graph());
    (format.holdsNamedGraphs() ? writer.source(answer) : writer.source(answer.getDefaultGraph()))
        .output(out);
  }
}
