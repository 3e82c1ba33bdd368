/** Proposes reference entries for the entities of one document, with the reason for each. */
package org.newsgraph.link;
