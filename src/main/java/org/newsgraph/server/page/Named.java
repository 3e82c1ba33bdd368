package org.newsgraph.server.page;

/**
 * Something that a page may link to.
 *
 * @param address where it answers; empty if nowhere
 * @param label what it is called
 */
public record Named(String address, String label) {}
