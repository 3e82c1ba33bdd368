package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of Simple Event Model that the data use. */
public final class Sem {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Node subEventOf = term("subEventOf");

  private Sem() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
