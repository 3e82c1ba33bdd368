package org.newsgraph.model;

/**
 * A document with what was read from it.
 *
 * @param document the document
 * @param extraction what was read
 */
public record ExtractedDocument(Document document, Extraction extraction) {}
