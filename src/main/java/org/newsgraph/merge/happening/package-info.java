/** Finds which tellings of events tell the same happening, and what happenings are parts of. */
package org.newsgraph.merge.happening;
