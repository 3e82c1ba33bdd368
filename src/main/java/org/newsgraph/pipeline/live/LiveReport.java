package org.newsgraph.pipeline.live;

import java.util.Optional;
import org.newsgraph.store.intake.Totals;

/**
 * What a build through a server did and what the store holds now.
 *
 * @param added documents that are new
 * @param changed documents that were there in another version
 * @param kept documents that stayed as they were
 * @param dropped documents that were removed
 * @param documents documents in the store
 * @param totals what the store holds; empty when nothing was sent and the server does not know
 */
public record LiveReport(
    int added, int changed, int kept, int dropped, int documents, Optional<Totals> totals) {}
