package org.newsgraph.model;

/**
 * One argument of a predicate, as the semantic role labeller sees it.
 *
 * @param predicate index of the predicate's token
 * @param argument index of the head token of the argument
 * @param label PropBank label as ClearNLP writes it: A0 A1 A2, TMP LOC NEG MOD MNR ADV …, R-A0,
 *     C-A1 …
 */
public record SemanticRole(int predicate, int argument, String label) {}
