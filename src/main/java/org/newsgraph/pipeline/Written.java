package org.newsgraph.pipeline;

import org.newsgraph.rdf.Counts;

/**
 * How much a build left in the store.
 *
 * @param quads number of quads
 * @param facts what all graphs but the record of the build hold together
 */
record Written(long quads, Counts facts) {}
