/** Finds quantities and what they count. */
package org.newsgraph.extract.figure;
