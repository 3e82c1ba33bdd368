package org.newsgraph.extract.event;

import org.newsgraph.model.ParticipantRole;

/**
 * A role of an event with the token that fills it.
 *
 * @param role the role
 * @param head index of the head of the phrase
 */
record Filler(ParticipantRole role, int head) {}
