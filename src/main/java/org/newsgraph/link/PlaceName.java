package org.newsgraph.link;

import java.util.List;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Span;
import org.newsgraph.reference.GazetteerMatch;

/**
 * A place of a document with the gazetteer entries that it may be.
 *
 * @param entity the place
 * @param matches what the gazetteer knows under its names, the likeliest first
 * @param names where its names stand
 */
record PlaceName(Entity entity, List<GazetteerMatch> matches, List<Span> names) {}
