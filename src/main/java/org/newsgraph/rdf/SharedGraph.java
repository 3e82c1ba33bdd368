package org.newsgraph.rdf;

/** The named graphs that belong to no single document. The names are the ends of their IRIs. */
public enum SharedGraph {
  /** What the sources jointly say. */
  merged,
  /** Document metadata and text reuse. */
  sources,
  /** Why names were taken for whom. */
  identity,
  /** Reference entries that the data use. */
  gazetteer,
  /** The ontology. */
  ontology,
  /** How the store was made and how much it holds; the only graph that may hold clock times. */
  build
}
