package org.newsgraph.merge.identity;

import java.util.Locale;

/** Rules by which an entity of a document is taken for an actor or place. */
enum Rule {
  /** A user said that it is the same as another, or is not. */
  USER_JUDGEMENT,
  /** The same entry of the reference data. */
  SAME_REFERENCE,
  /** The same name but for case, diacritics and punctuation. */
  SAME_NAME,
  /** The same name in another transliteration. */
  SPELLING,
  /** An acronym and the only name that it abbreviates. */
  ACRONYM,
  /** The same full name of a person. */
  FULL_NAME,
  /** The same surname with given names that fit. */
  NAME_PARTS,
  /** The same office with a name that echoes the other. */
  SAME_OFFICE,
  /** A lone surname with support by its surroundings and only one bearer. */
  LONE_NAME,
  /** Nothing else is taken for it. */
  OWN_NAME,
  /** A thing told only by a description stands for itself. */
  DESCRIPTION;

  /** Returns the name as it stands in the graph: {@code same-reference}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
