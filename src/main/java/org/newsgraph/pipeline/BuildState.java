package org.newsgraph.pipeline;

import java.util.List;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextPair;

/**
 * What a build knew when it was done: the next one starts from it and looks only at what differs.
 *
 * @param program fingerprint of the whole program; another one may map the same story otherwise
 * @param generation number of the store's batch that the build wrote
 * @param documents the documents in the store, sorted by file
 * @param story what they tell together
 * @param compared the pairs of documents whose texts were compared
 * @param written how much the build left in the store
 */
record BuildState(
    String program,
    long generation,
    List<KnownDocument> documents,
    Story story,
    List<TextPair> compared,
    Written written) {}
