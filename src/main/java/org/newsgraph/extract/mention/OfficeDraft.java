package org.newsgraph.extract.mention;

import java.util.Optional;
import org.newsgraph.model.Span;

/**
 * An office while it is not yet known which entity it belongs to.
 *
 * @param title lower-case title
 * @param of the place or body that it belongs to
 * @param span the words that tell it
 */
record OfficeDraft(String title, Optional<EntityDraft> of, Span span) {}
