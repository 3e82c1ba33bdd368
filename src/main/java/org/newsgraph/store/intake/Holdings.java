package org.newsgraph.store.intake;

import java.util.List;

/**
 * What a store holds, for those who want to send to it only what it lacks.
 *
 * @param program fingerprint of the program's reading part: what another one read is refused
 * @param documents all documents whose reading is at hand
 * @param totals what the store holds; {@code null} when that could only be told by merging anew
 */
public record Holdings(String program, List<HeldDocument> documents, Totals totals) {}
