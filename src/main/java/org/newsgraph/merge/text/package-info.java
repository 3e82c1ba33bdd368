/** Folding, comparing and hashing of names and running text, as the merge stage needs it. */
package org.newsgraph.merge.text;
