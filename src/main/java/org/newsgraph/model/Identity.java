package org.newsgraph.model;

/**
 * What an entity of a document was resolved to.
 *
 * @param iri canonical IRI
 * @param label preferred label
 * @param rule name of the rule that decided
 * @param confidence 0 to 1
 */
public record Identity(String iri, String label, String rule, double confidence) {}
