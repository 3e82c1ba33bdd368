package org.newsgraph.model;

/**
 * A stretch that yields no facts, with its words.
 *
 * @param words where and what
 * @param reason a short reason
 */
public record ExcludedWords(Words words, String reason) {}
