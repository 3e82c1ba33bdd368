package org.newsgraph.model;

/**
 * One argument of a predicate, as the semantic role labeller sees it.
 *
 * @param predicate index of the predicate's token
 * @param argument index of the head token of the argument
 * @param label PropBank label: A0 A1 A2 AM-TMP AM-LOC AM-NEG AM-MOD R-A0 …
 */
public record SemanticRole(int predicate, int argument, String label) {}
