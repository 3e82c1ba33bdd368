package org.newsgraph.store.remote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;
import org.newsgraph.store.PlainTriples;
import org.newsgraph.store.Store;

/**
 * Sends graphs of a store to another one, each as a whole and in place of the one of its name
 * there. Sending again after a failure does no harm. Memory does not grow with the graphs.
 */
public final class GraphSender {

  private final Store store;
  private final GraphStore target;
  private final boolean plain;

  /** Hears how far the sending is. */
  public interface Progress {

    /**
     * Tells that graphs have been sent.
     *
     * @param sent how many
     * @param of how many there are
     */
    void sent(int sent, int of);
  }

  /**
   * Makes a sender.
   *
   * @param plain whether triple terms are sent as {@link PlainTriples}, for a store that knows RDF
   *     1.1 only
   */
  public GraphSender(Store store, GraphStore target, boolean plain) {
    this.store = store;
    this.target = target;
    this.plain = plain;
  }

  /**
   * Sends graphs, as they are at the start.
   *
   * @param graphs their names
   * @param progress hears of each
   * @return how many triples were sent
   * @throws NewsgraphException SERVER_FAILED with the graph if the other store does not take it;
   *     the graphs before it have been sent
   */
  public long send(Collection<String> graphs, Progress progress) {
    DatasetGraph data = store.dataset();
    AtomicLong triples = new AtomicLong();
    Path file = temporary();
    try {
      Txn.exec(
          data,
          TxnType.READ,
          () -> {
            int sent = 0;
            for (String graph : graphs) {
              triples.addAndGet(write(data, graph, file));
              target.put(graph, file, plain);
              progress.sent(++sent, graphs.size());
            }
          });
    } finally {
      remove(file);
    }
    return triples.get();
  }

  /** Writes a graph as N-Triples; returns their number. */
  private long write(DatasetGraph data, String graph, Path file) {
    Node name = NodeFactory.createURI(graph);
    AtomicLong count = new AtomicLong();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Stream<Quad> quads = data.stream(name, Node.ANY, Node.ANY, Node.ANY)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      writer.start();
      quads
          .flatMap(q -> plain ? PlainTriples.of(q) : Stream.of(q))
          .peek(q -> count.incrementAndGet())
          .forEach(q -> writer.triple(q.asTriple()));
      writer.finish();
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    return count.get();
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("newsgraph", ".nt");
    } catch (IOException e) {
      throw unwritable(Path.of(System.getProperty("java.io.tmpdir")), e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static NewsgraphException unwritable(Path file, IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, file.toString(), "cannot be written: " + Reasons.of(e), e);
  }
}
