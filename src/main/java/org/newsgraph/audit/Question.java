package org.newsgraph.audit;

import java.util.Optional;

/**
 * What is to be audited.
 *
 * @param name IRI, whole or relative to the base of the store; or the path of a document
 * @param property a property of it, to audit only what {@code graph/merged} says by that: an IRI, a
 *     prefixed name or the name of a term of the ontology
 * @param value only this value of the property: an IRI, a label or a literal
 */
public record Question(String name, Optional<String> property, Optional<String> value) {

  /** Asks for all that stands behind an IRI. */
  public static Question of(String name) {
    return new Question(name, Optional.empty(), Optional.empty());
  }
}
