package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of GeoSPARQL 1.0 that the data use. */
public final class Geo {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://www.opengis.net/ont/geosparql#";

  public static final Node asWKT = term("asWKT");
  public static final Node wktLiteral = term("wktLiteral");

  private Geo() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
