/**
 * Sorts a document's text into blocks to analyse, embedded posts, and stretches set aside. The text
 * never changes.
 */
package org.newsgraph.clean;
