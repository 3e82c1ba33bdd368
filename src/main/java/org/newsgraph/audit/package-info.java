/**
 * Checks what a store says against the files that it was read from: from a statement to the claims
 * that tell it, their speaker, what carried them, the document and the very bytes. Input is the
 * graph and the source files; nothing is written.
 */
package org.newsgraph.audit;
