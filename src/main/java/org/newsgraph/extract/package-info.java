/**
 * Reads an {@link org.newsgraph.model.AnnotatedDocument} into an {@link
 * org.newsgraph.model.Extraction}: mentions, events, roles, figures, claims, modality. A pure
 * function of one document.
 */
package org.newsgraph.extract;
