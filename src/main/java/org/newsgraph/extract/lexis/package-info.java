/**
 * What several finders of the extraction need to read words: tables of words, a finer view of a
 * sentence's tokens, and numbers in digits and words. Input: resources and sentences; output: word
 * classes, lexemes and numerals.
 */
package org.newsgraph.extract.lexis;
