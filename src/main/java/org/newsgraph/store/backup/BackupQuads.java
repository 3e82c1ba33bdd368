package org.newsgraph.store.backup;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.store.CheckedText;
import org.newsgraph.store.GraphNames;

/** Takes only what a backup writes: N-Quads, each in a graph of its own. */
final class BackupQuads extends StreamRDFBase {

  private final String place;
  private final Consumer<Quad> sink;

  private BackupQuads(String place, Consumer<Quad> sink) {
    this.place = place;
    this.sink = sink;
  }

  /**
   * Sends the quads of a backup.
   *
   * @param in its quads; not closed
   * @param backup the file, for messages
   * @throws NewsgraphException DATA_INVALID if they are not what a backup writes
   */
  static void read(InputStream in, Path backup, Consumer<Quad> sink) {
    String place = backup + ": " + Manifest.QUADS;
    CheckedText text = new CheckedText(CloseShieldInputStream.wrap(in), place);
    try {
      RDFParser.source(text)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new BackupQuads(place, sink));
    } catch (RiotException | RuntimeIOException e) {
      text.requireSound();
      throw new NewsgraphException(ErrorCode.DATA_INVALID, place, e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new NewsgraphException(ErrorCode.DATA_INVALID, place, "terms are nested too deeply", e);
    }
    text.requireSound();
  }

  @Override
  public void quad(Quad quad) {
    if (!GraphNames.canHold(quad.getGraph())) {
      throw inNoGraph();
    }
    sink.accept(quad);
  }

  @Override
  public void triple(Triple triple) {
    throw inNoGraph();
  }

  private NewsgraphException inNoGraph() {
    return new NewsgraphException(
        ErrorCode.DATA_INVALID, place, "there are statements in no graph");
  }
}
