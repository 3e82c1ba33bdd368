package org.newsgraph.rdf;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts what the graphs of the mapper hold together, without looking at what it has counted: of
 * all graphs, only the one of identity repeats what another says, which is where the words of its
 * evidence stand. For one thread.
 */
public final class QuadCounter {

  private final Iris iris;
  private final Node identity;
  private final SortedMap<String, Long> byClass;
  private final SortedMap<String, Long> byProperty;
  private long statements;

  /**
   * Begins to count.
   *
   * @param iris mints the IRIs of the quads
   * @param start what was counted before
   */
  public QuadCounter(Iris iris, Counts start) {
    this.iris = iris;
    this.identity = iris.graph(SharedGraph.identity);
    this.statements = start.statements();
    this.byClass = new TreeMap<>(start.byClass());
    this.byProperty = new TreeMap<>(start.byProperty());
  }

  /** Counts a quad that the graphs hold from now on. */
  public void add(Quad quad) {
    count(quad, 1);
  }

  /** Counts a quad that the graphs no longer hold. */
  public void remove(Quad quad) {
    count(quad, -1);
  }

  private void count(Quad quad, long change) {
    if (isRepeated(quad)) {
      return;
    }
    statements += change;
    change(byProperty, quad.getPredicate(), change);
    if (quad.getPredicate().equals(RDF.Nodes.type)) {
      change(byClass, quad.getObject(), change);
    }
  }

  private boolean isRepeated(Quad quad) {
    return iris.isMention(quad.getSubject()) && quad.getGraph().equals(identity);
  }

  private static void change(SortedMap<String, Long> counts, Node term, long change) {
    counts.merge(
        term.getURI(), change, (was, more) -> was + more == 0 ? null : Long.valueOf(was + more));
  }

  /** Returns what is counted by now. */
  public Counts counts() {
    return new Counts(statements, byClass, byProperty);
  }
}
