/**
 * Linguistic analysis: tokens, sentences, tags, dependencies, semantic roles, names. The NLP
 * library stays in here.
 */
package org.newsgraph.nlp;
