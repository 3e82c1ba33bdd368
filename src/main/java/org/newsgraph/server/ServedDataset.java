package org.newsgraph.server;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A store's quads as clients see them: the default graph is the union of the named graphs for the
 * Graph Store protocol too, and what the store notes of itself does not show.
 */
final class ServedDataset extends DatasetGraphWrapper {

  ServedDataset(DatasetGraph store) {
    super(store);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Iterator<Quad> find() {
    return Iter.filter(super.find(), quad -> !quad.isDefaultGraph());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Iter.filter(
        super.find(graph, subject, predicate, object), quad -> !quad.isDefaultGraph());
  }
}
