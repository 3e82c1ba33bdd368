/**
 * Makes a text of the pages of a PDF: glyphs with their places, lines, the order in which lines are
 * read, paragraphs; each word leads back to its page and box. Nothing in a file is run, opened or
 * fetched, and the work on a file is bounded by what it consists of, not by a clock. The only
 * package that knows PDFBox.
 */
package org.newsgraph.source.pdf;
