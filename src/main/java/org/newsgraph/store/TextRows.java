package org.newsgraph.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows for formats that know text only: triple terms are told as text. */
public final class TextRows {

  private TextRows() {}

  /** Returns the same rows, with each triple term as a string in the syntax of N-Triples. */
  public static RowSet of(RowSet rows) {
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, TextRows::textual));
  }

  private static Binding textual(Binding row) {
    BindingBuilder out = Binding.builder();
    row.forEach((variable, node) -> out.add(variable, textual(node)));
    return out.build();
  }

  private static Node textual(Node node) {
    return node.isTripleTerm() ? NodeFactory.createLiteralString(NodeFmtLib.strNT(node)) : node;
  }
}
