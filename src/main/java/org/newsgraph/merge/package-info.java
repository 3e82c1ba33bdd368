/**
 * Makes one {@link org.newsgraph.model.Story} of many documents: identity, happenings,
 * disagreement, origin. Deterministic and independent of the order of documents.
 */
package org.newsgraph.merge;
