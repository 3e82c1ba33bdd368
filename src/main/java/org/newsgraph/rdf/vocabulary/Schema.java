package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of schema.org that the data use. */
public final class Schema {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "https://schema.org/";

  public static final Node publisher = term("publisher");
  public static final Node author = term("author");
  public static final Node datePublished = term("datePublished");
  public static final Node url = term("url");
  public static final Node target = term("target");

  private Schema() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
