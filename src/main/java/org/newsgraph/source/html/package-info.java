/** Finds the article of a web page: its text with the way back to the bytes, and its metadata. */
package org.newsgraph.source.html;
