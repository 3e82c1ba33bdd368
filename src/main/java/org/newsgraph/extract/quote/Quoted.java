package org.newsgraph.extract.quote;

import org.newsgraph.model.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 * @param block position of the block in the document
 * @param closed whether the closing mark is there
 */
record Quoted(Span outer, Span inner, int block, boolean closed) {}
