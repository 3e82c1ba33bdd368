package org.newsgraph.store.intake;

/**
 * What a store holds.
 *
 * @param documents documents
 * @param entities actors and places
 * @param events happenings across documents
 * @param claims tellings of them
 * @param quotations direct and reported speech
 * @param disagreements between sources
 * @param quads statements
 */
public record Totals(
    int documents,
    int entities,
    int events,
    int claims,
    int quotations,
    int disagreements,
    long quads) {}
