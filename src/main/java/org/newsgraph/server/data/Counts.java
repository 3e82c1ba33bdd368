package org.newsgraph.server.data;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a store holds, as one graph: a statement that stands in two graphs counts once.
 *
 * @param triples number of statements
 * @param byClass number of things by the IRI of their class
 * @param byProperty number of statements by the IRI of their property
 */
record Counts(long triples, Map<String, Long> byClass, Map<String, Long> byProperty) {

  /** Reads all of a store. */
  static Counts of(DatasetGraph data) {
    return Txn.calculateRead(data, () -> read(data));
  }

  private static Counts read(DatasetGraph data) {
    Map<String, Long> classes = new TreeMap<>();
    Map<String, Long> properties = new TreeMap<>();
    long triples = 0;
    Iterator<Quad> union = data.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
    while (union.hasNext()) {
      Quad quad = union.next();
      triples++;
      properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
      if (quad.getPredicate().equals(RDF.Nodes.type)) {
        classes.merge(quad.getObject().getURI(), 1L, Long::sum);
      }
    }
    return new Counts(triples, classes, properties);
  }
}
