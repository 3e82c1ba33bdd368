/** Finds expressions of time and resolves them against the document's day. */
package org.newsgraph.extract.time;
