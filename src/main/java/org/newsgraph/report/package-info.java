/**
 * Tells people what a store holds: a timeline of happenings, and what two documents tell alike and
 * differently. Input is the graph alone; neither models nor sources are read.
 */
package org.newsgraph.report;
