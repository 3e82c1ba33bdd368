package org.newsgraph.model;

/**
 * Who or what takes part in an event.
 *
 * @param role actor, target or instrument
 * @param entity id of the entity, or {@code null} for a thing that is neither actor nor place (a
 *     weapon, a vehicle)
 * @param words the words in or near the sentence that fill the role
 */
public record Participant(ParticipantRole role, String entity, Words words) {}
