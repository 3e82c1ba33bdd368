package org.newsgraph.model;

/**
 * Two documents whose texts were compared.
 *
 * @param document id of the later one by date, else by id
 * @param other id of the other one
 */
public record TextPair(String document, String other) {}
