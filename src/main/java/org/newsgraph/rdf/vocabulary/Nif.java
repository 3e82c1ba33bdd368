package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of NLP Interchange Format 2.0 that the data use. */
public final class Nif {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Node beginIndex = term("beginIndex");
  public static final Node endIndex = term("endIndex");
  public static final Node anchorOf = term("anchorOf");
  public static final Node referenceContext = term("referenceContext");
  public static final Node isString = term("isString");

  private Nif() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
