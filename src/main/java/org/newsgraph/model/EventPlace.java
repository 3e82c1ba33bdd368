package org.newsgraph.model;

/**
 * Where an event happens.
 *
 * @param entity id of the place's entity, or {@code null}
 * @param words the words
 */
public record EventPlace(String entity, Words words) {}
