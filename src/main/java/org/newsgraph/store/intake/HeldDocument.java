package org.newsgraph.store.intake;

/**
 * A document that a store holds.
 *
 * @param file path below its input root
 * @param sha256 hash of its bytes
 * @param reading tells whether the same program would read the same from it: equal for equal bytes,
 *     encoding, place in the file and sidecar
 */
public record HeldDocument(String file, String sha256, String reading) {}
