/** Finds what documents have from one another or from one origin. */
package org.newsgraph.merge.origin;
