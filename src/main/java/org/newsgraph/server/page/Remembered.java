package org.newsgraph.server.page;

import java.util.function.Function;
import org.newsgraph.report.StoredGraph;

/** An answer that is kept until something is written to the store. */
public final class Remembered<T> {

  private final Function<StoredGraph, T> question;
  private volatile Answer<T> last;

  /**
   * Remembers the answer to a question.
   *
   * @param question what to ask; its answer may not hold on to the graph
   */
  public Remembered(Function<StoredGraph, T> question) {
    this.question = question;
  }

  private record Answer<T>(long version, T value) {}

  /** Returns the answer for the state that a graph shows. */
  public T of(StoredGraph graph) {
    Answer<T> known = last;
    return known != null && known.version() == graph.version() ? known.value() : ask(graph);
  }

  /** Many may wait for the same answer: one finds it for all. */
  private synchronized T ask(StoredGraph graph) {
    if (last == null || last.version() != graph.version()) {
      last = new Answer<>(graph.version(), question.apply(graph));
    }
    return last.value();
  }
}
