package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of Simple Event Model that the data use. */
public final class Sem {

  /** The namespace. */
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Node subEventOf = term("subEventOf");

  private Sem() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
