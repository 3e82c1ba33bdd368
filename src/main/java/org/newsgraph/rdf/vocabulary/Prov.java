package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of PROV-O that the data use. */
public final class Prov {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node startedAtTime = term("startedAtTime");
  public static final Node endedAtTime = term("endedAtTime");
  public static final Node specializationOf = term("specializationOf");
  public static final Node wasGeneratedBy = term("wasGeneratedBy");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
