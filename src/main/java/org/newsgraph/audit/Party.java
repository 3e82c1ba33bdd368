package org.newsgraph.audit;

/**
 * Who says something, or what carried it.
 *
 * @param iri the actor, or the citation of a post
 * @param label a name for people
 */
public record Party(String iri, String label) {}
