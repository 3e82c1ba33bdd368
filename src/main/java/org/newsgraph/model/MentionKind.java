package org.newsgraph.model;

/** How a mention refers. */
public enum MentionKind {
  name,
  nominal,
  pronoun
}
