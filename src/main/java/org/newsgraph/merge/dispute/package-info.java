/** Finds where tellings of one happening, or of one quotation, differ. */
package org.newsgraph.merge.dispute;
