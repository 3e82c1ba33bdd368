/**
 * Turns extractions and the story into quads: one small mapper per named graph. Pure functions; no
 * blank nodes; the result is sorted and holds no quad twice.
 */
package org.newsgraph.rdf;
