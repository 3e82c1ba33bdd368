package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of WGS84 Geo Positioning that the data use. */
public final class Wgs84 {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node lat = term("lat");
  public static final Node long_ = term("long");

  private Wgs84() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
