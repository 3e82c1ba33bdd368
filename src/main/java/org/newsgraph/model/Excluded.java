package org.newsgraph.model;

/**
 * A stretch of a document that yields no facts.
 *
 * @param span where
 * @param reason a short reason: {@code donation appeal}, {@code promotion}, {@code byline}, {@code
 *     foreign language}, …
 */
public record Excluded(Span span, String reason) {}
