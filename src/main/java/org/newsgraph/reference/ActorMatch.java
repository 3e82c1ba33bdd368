package org.newsgraph.reference;

/**
 * An actor found under a name.
 *
 * @param actor the actor
 * @param ambiguous whether the name is also a common word, a place or shared, so that it means the
 *     actor only where the context says so
 */
public record ActorMatch(Actor actor, boolean ambiguous) {}
