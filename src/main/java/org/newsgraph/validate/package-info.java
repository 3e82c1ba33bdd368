/**
 * Checks a graph against its shapes ({@code ontology/shapes.ttl}) and checks ({@code
 * ontology/checks}). In: the quads; out: a {@link org.newsgraph.validate.Report}.
 */
package org.newsgraph.validate;
