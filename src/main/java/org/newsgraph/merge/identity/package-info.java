/** Decides which entities of documents are one actor or place. */
package org.newsgraph.merge.identity;
