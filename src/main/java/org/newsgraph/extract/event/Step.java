package org.newsgraph.extract.event;

import java.util.Set;

/**
 * A word that must stand beside the anchor of a pattern.
 *
 * @param link how it hangs on the words matched so far: {@code obj subj prt next mod acomp}, or a
 *     preposition whose object it is
 * @param lemmas its base form is one of these; empty: any word
 */
record Step(String link, Set<String> lemmas) {

  /** Copies the set. */
  Step {
    lemmas = Set.copyOf(lemmas);
  }

  /** Returns whether a base form will do. */
  boolean accepts(String lemma) {
    return lemmas.isEmpty() || lemmas.contains(lemma);
  }
}
