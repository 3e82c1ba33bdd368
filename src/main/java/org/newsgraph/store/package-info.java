/**
 * Keeps the named graphs on disk (TDB2 with a Lucene text index), answers queries over them, and
 * writes them out.
 */
package org.newsgraph.store;
