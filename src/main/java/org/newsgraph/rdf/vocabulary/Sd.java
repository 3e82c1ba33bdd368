package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of SPARQL 1.1 Service Description that the data use. */
public final class Sd {

  static {
    JenaSystem.init();
  }

  /** The namespace. */
  public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  public static final Node Service = term("Service");
  public static final Node Dataset = term("Dataset");
  public static final Node NamedGraph = term("NamedGraph");
  public static final Node SPARQL11Query = term("SPARQL11Query");
  public static final Node UnionDefaultGraph = term("UnionDefaultGraph");
  public static final Node endpoint = term("endpoint");
  public static final Node defaultDataset = term("defaultDataset");
  public static final Node namedGraph = term("namedGraph");
  public static final Node name = term("name");
  public static final Node supportedLanguage = term("supportedLanguage");
  public static final Node feature = term("feature");
  public static final Node resultFormat = term("resultFormat");

  private Sd() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
