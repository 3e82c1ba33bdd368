package org.newsgraph.store;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** What gives quads, one after another, in one thread. */
@FunctionalInterface
public interface QuadSource {

  /** Sends all quads, each in a named graph. */
  void sendTo(Consumer<Quad> sink);
}
