package org.newsgraph.model;

/**
 * A place in the text where an entity is mentioned.
 *
 * @param words where and what
 * @param kind name, nominal or pronoun
 */
public record Mention(Words words, MentionKind kind) {}
