package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where a server answers for all of a store.
 *
 * @param root address of its root, which ends in {@code /}
 */
public record ServiceAddress(String root) {

  /** Returns where it answers queries. */
  public Node queries() {
    return NodeFactory.createURI(root + "sparql");
  }

  /** Returns where all named graphs are read. */
  public Node dump() {
    return NodeFactory.createURI(root + "data?format=nq");
  }
}
