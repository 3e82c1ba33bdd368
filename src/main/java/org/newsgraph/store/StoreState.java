package org.newsgraph.store;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a store knows of itself. It is kept in the storage's own default graph, which is not part of
 * the union that queries see, nor of an export.
 */
final class StoreState {

  private static final Node STORE = NodeFactory.createURI("urn:x-newsgraph:store");
  private static final Node GENERATION = NodeFactory.createURI("urn:x-newsgraph:generation");
  private static final Node BASE = NodeFactory.createURI("urn:x-newsgraph:base");

  private static final Node SCHEMA = NodeFactory.createURI("urn:x-newsgraph:schema");

  /**
   * Version of what a store holds and how: raised when stores of an older version cannot be read,
   * or not be written to, any more. Stores that do not say have the first one.
   */
  static final int CURRENT_SCHEMA = 1;

  private StoreState() {}

  /** Returns the version of a store's schema. */
  static int schema(DatasetGraph quads) {
    return value(quads, SCHEMA).map(Integer::parseInt).orElse(1);
  }

  /** Returns the number of the last batch, 0 for a new store. */
  static long generation(DatasetGraph quads) {
    return value(quads, GENERATION).map(Long::parseLong).orElse(0L);
  }

  static void generation(DatasetGraph quads, long generation) {
    String number = Long.toString(generation);
    replace(quads, GENERATION, NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger));
  }

  /** Returns the base of the store's IRIs; empty for a new store. */
  static Optional<String> base(DatasetGraph quads) {
    return value(quads, BASE);
  }

  /** Gives a new store the base of its IRIs, and the version of its schema. */
  static void base(DatasetGraph quads, String base) {
    replace(quads, BASE, NodeFactory.createLiteralString(base));
    String schema = Integer.toString(CURRENT_SCHEMA);
    replace(quads, SCHEMA, NodeFactory.createLiteralDT(schema, XSDDatatype.XSDinteger));
  }

  private static Optional<String> value(DatasetGraph quads, Node property) {
    return quads.getDefaultGraph().stream(STORE, property, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private static void replace(DatasetGraph quads, Node property, Node value) {
    Graph graph = quads.getDefaultGraph();
    graph.remove(STORE, property, Node.ANY);
    graph.add(STORE, property, value);
  }
}
