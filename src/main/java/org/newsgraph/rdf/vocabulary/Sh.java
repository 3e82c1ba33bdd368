package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of SHACL that the data use. */
public final class Sh {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/shacl#";

  public static final Node SPARQLExecutable = term("SPARQLExecutable");
  public static final Node SPARQLSelectExecutable = term("SPARQLSelectExecutable");
  public static final Node select = term("select");
  public static final Node prefixes = term("prefixes");
  public static final Node declare = term("declare");
  public static final Node prefix = term("prefix");
  public static final Node namespace = term("namespace");

  private Sh() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
