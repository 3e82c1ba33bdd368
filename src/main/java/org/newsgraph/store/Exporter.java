package org.newsgraph.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Prefixes;

/**
 * Writes a store's graphs out. The sorted formats and those that group by subject hold what they
 * write in memory: allow about 400 bytes of heap per quad.
 */
public final class Exporter {

  private final Store store;

  /** Makes an exporter of a store. */
  public Exporter(Store store) {
    this.store = store;
  }

  /**
   * Writes one graph or all.
   *
   * @param graph IRI of the graph, absolute or relative to the store's base; empty for all
   * @param format the format
   * @param out where to write; flushed, not closed
   * @throws NewsgraphException USAGE if there is no such graph, or the format cannot hold what is
   *     asked for; nothing has been written then
   */
  public void export(Optional<String> graph, ExportFormat format, OutputStream out) {
    DatasetGraph data = store.dataset();
    Txn.exec(data, TxnType.READ, () -> write(data, graph.map(this::known), format, out));
  }

  /**
   * Returns the absolute name of a graph.
   *
   * @param iri absolute or relative to the store's base
   * @throws NewsgraphException USAGE if there is no such graph
   */
  public String name(String iri) {
    return Txn.calculateRead(store.dataset(), () -> known(iri).getURI());
  }

  private Node known(String iri) {
    Node node = NodeFactory.createURI(iri.contains(":") ? iri : store.base() + iri);
    if (!store.dataset().containsGraph(node)) {
      throw new NewsgraphException(ErrorCode.USAGE, iri, "the store has no such graph");
    }
    return node;
  }

  private static void write(
      DatasetGraph data, Optional<Node> graph, ExportFormat format, OutputStream out) {
    if (graph.isEmpty() && !format.quads()) {
      throw new NewsgraphException(
          ErrorCode.USAGE, format.name(), "the format holds one graph: name it, or use nq or trig");
    }
    if (format == ExportFormat.nq || format == ExportFormat.nt) {
      lines(quads(data, graph), format, out);
      return;
    }
    pretty(quads(data, graph), format, out);
  }

  /** Returns the quads of one or of all named graphs; the storage's default graph is not data. */
  private static Stream<Quad> quads(DatasetGraph data, Optional<Node> graph) {
    return data.stream(graph.orElse(Node.ANY), Node.ANY, Node.ANY, Node.ANY)
        .filter(q -> !q.isDefaultGraph());
  }

  private static void lines(Stream<Quad> quads, ExportFormat format, OutputStream out) {
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    quads
        .map(q -> format.quads() ? NQuadsLine.of(q) : NQuadsLine.of(q.asTriple()))
        .sorted(NQuadsLine.ORDER)
        .forEach(line -> print.print(line + "\n"));
    print.flush();
  }

  private static void pretty(Stream<Quad> quads, ExportFormat format, OutputStream out) {
    DatasetGraph copy = DatasetGraphFactory.create();
    Prefixes.map().forEach(copy.prefixes()::add);
    quads.forEach(q -> copy.add(format.quads() ? q : Quad.create(null, q.asTriple())));
    TripleTerms.requireNoneFor(format.format().getLang(), copy);
    var writer = RDFWriter.create().format(format.format());
    (format.quads() ? writer.source(copy) : writer.source(copy.getDefaultGraph())).output(out);
  }
}
