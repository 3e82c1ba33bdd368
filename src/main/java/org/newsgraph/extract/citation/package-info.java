/** Finds the sources that a document cites: posts, agencies, outlets, links, statements. */
package org.newsgraph.extract.citation;
