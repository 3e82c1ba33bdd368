/**
 * The records that pass between the stages: documents, analysed text, extractions, stories.
 *
 * <p>All offsets are <b>code points</b> into the document's text, start inclusive, end exclusive.
 * The package depends on nothing but the JDK; every stage depends on it and on no other stage.
 */
package org.newsgraph.model;
