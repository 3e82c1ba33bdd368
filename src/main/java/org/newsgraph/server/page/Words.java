package org.newsgraph.server.page;

/**
 * Words of a document that are the evidence of something.
 *
 * @param address the document's page at the words
 * @param text the words
 * @param document the document
 */
public record Words(String address, String text, Named document) {}
