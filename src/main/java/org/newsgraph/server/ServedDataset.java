package org.newsgraph.server;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.web.HttpSC;

/**
 * A store's quads as clients see them: the default graph is the union of the named graphs for the
 * Graph Store protocol too, and what the store notes of itself does not show. It can neither be
 * written nor removed, so that a change that names no graph is refused.
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

  @Override
  public void add(Quad quad) {
    requireNamed(quad.getGraph());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    requireNamed(graph);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    requireNamed(quad.getGraph());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    requireNamed(graph);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    requireNamed(graph);
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void addGraph(Node graph, Graph content) {
    requireNamed(graph);
    super.addGraph(graph, content);
  }

  @Override
  public void clear() {
    requireNamed(null);
  }

  private static void requireNamed(Node graph) {
    if (graph == null || graph.equals(Node.ANY) || Quad.isDefaultGraph(graph)) {
      throw new ActionErrorException(
          HttpSC.BAD_REQUEST_400,
          "name the graph to change: the default graph is the union of the named graphs",
          null);
    }
  }
}
